// The page stage: a draft of blocks with their measures, then each fact chosen from the whole of it.
#include "segments/label_page.h"

#include "segments/blocks/draft_page.h"
#include "segments/fields/assemble_body.h"
#include "segments/fields/choose_date.h"
#include "segments/fields/choose_headline.h"
#include "segments/fields/find_authors.h"
#include "segments/fields/find_outlet.h"
#include "segments/fields/find_photos.h"
#include "segments/fields/label_blocks.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/relative_dates.h"
#include "segments/heads/read_export.h"
#include "segments/heads/read_mail_head.h"

namespace artparse {
namespace {

void set_headline(PageDraft& draft, Page& page) {
  Reasons reasons;
  choose_headline(draft, draft.options.explain ? &reasons : nullptr);
  if (!draft.headline.found) {
    if (draft.headline.body_begin == 0 && draft.mail.subject.empty() && draft.fields.headline.empty()) {
      page.whys.headline = "the page starts with its story";
    }
    return;
  }
  const TokenRange tokens = draft.headline.tokens;
  page.headline = PageText{print_text(draft, tokens), draft.tokens.bytes(tokens), std::move(reasons)};
}

// What stands in fields rather than on a page.
void apply_fields(const PageDraft& draft, Page& page) {
  apply_mail_head(draft, page);
  if (draft.options.layout != ArticleLayout::kPage) apply_export(draft, page);
}

}  // namespace

Page label_page(std::string_view text, const std::vector<Line>& lines, const Tokens& tokens, const Lexicon& lexicon,
                const Options& options, std::span<const LabelWeights> label_table) {
  Page page;
  PageDraft draft = draft_page(text, lines, tokens, lexicon, options, label_table);
  if (draft.blocks.empty()) {
    apply_fields(draft, page);
    return page;
  }
  set_headline(draft, page);
  find_authors(draft, page);
  choose_date(draft, page);
  choose_relative_date(draft, page);
  find_outlet(draft, page);
  std::vector<Label> labels = label_blocks(draft, page);
  std::vector<TokenIndex> credit_begins(draft.blocks.size(), 0);
  find_photos(draft, page, labels, credit_begins);
  assemble_body(draft, labels, credit_begins, page);
  choose_date_of_dateline(draft, page);
  apply_fields(draft, page);
  return page;
}

}  // namespace artparse
