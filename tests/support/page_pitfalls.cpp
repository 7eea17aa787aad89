#include "support/page_pitfalls.h"

#include <string_view>

namespace artparse {

constexpr std::string_view kHeadline = "Mayor opens old bridge over river at last";

std::string dump_page(const Page& page) {
  std::string out;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!out.empty()) out += "; ";
    out.append(name).append(" ").append(value);
  };
  if (page.headline && page.headline->text != kHeadline) add("headline", page.headline->text);
  if (!page.headline) add("headline", "none");
  if (page.deck) add("deck", page.deck->text);
  for (const PageAuthor& author : page.authors) {
    std::string text = author.name;
    if (author.kind == AuthorKind::kAgency) text += " (agency)";
    if (author.kind == AuthorKind::kDesk) text += " (desk)";
    if (author.role == AuthorRole::kReporting) text += " (reporting)";
    if (author.role == AuthorRole::kEditing) text += " (editing)";
    if (author.role == AuthorRole::kPhotographer) text += " (photographer)";
    for (const auto& more : {author.title, author.place, author.email}) {
      if (more) text += " / " + *more;
    }
    add("author", text);
  }
  if (page.date) add("date", page.date->text);
  if (page.updated) add("updated", page.updated->text);
  if (page.outlet) add("outlet", page.outlet->text);
  for (const PagePhoto& photo : page.photos) {
    if (photo.caption) add("caption", photo.caption->text);
    if (photo.credit) add("credit", photo.credit->text);
  }
  for (const Warning& warning : page.warnings) add("warning", warning.code);
  if (page.body.size() != 3) add("paragraphs", std::to_string(page.body.size()));
  return out;
}

}  // namespace artparse
