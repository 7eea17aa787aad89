// The head of a mail or of a newsgroup's article that was pasted with it: "From: ..." and its like above the story.
#pragma once

#include <span>

#include "lines/line.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

struct PageDraft;

struct MailHead {
  std::size_t line_count = 0;        // lines up to the story; 0: there is no such head
  TokenRange subject, sender, date;  // the values of these fields; empty where one is missing
};

// A head is a run of lines "Name: value" from the first that is not blank to a blank one; lines with an indent go on
// with the value above. Two of them must have names that the standards of mails and newsgroups give, one of the two
// Subject or From.
MailHead read_mail_head(std::string_view text, std::span<const Line> lines, const Tokens& tokens);

// Sets what the head says and the page does not: the headline, an author with an address, the date, the outlet.
void apply_mail_head(const PageDraft& draft, Page& page);

}  // namespace artparse
