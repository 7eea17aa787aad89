// A head of fields above the story: that of a mail or a newsgroup's article which was pasted with it, "From: ...", or
// the labels of an archive, "Title: ...", "Byline: ...", or the front matter of a site's source, between lines of
// "---".
#pragma once

#include <span>

#include "lines/line.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

struct PageDraft;

struct MailHead {
  std::size_t line_count = 0;        // lines up to the story; 0: there is no such head
  TokenRange subject, sender, date, outlet;  // the values of these fields; empty where one is missing
};

// A head is a run of lines "Name: value" from the first that is not blank to a blank one; lines with an indent go on
// with the value above. Two of them must have known names, one of the two that of the subject or of the sender.
// Of a mail that is sent on, the head of the inner mail counts.
MailHead read_mail_head(std::string_view text, std::span<const Line> lines, const Tokens& tokens);

// Sets what the head says and the page does not: the headline, an author with an address, the date, the outlet.
void apply_mail_head(const PageDraft& draft, Page& page);

}  // namespace artparse
