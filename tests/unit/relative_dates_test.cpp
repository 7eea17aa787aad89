// Dates that count from a day which the page does not print.
#include <gtest/gtest.h>

#include <string>

#include "segments/grammars/relative_dates.h"
#include "support/read_page.h"

namespace artparse {
namespace {

Page page_with(std::string_view line, std::optional<CalendarDay> reference) {
  Options options;
  options.reference_date = reference;
  return read_page("Mayor opens old bridge over river at last\n" + std::string(line) +
                       "\n\nThe mayor of the town said on Monday that the old bridge over the river would be opened to all who want to walk "
                       "on it, and that the council had paid for it.\n\nIt was built in the years when the town had a mill and a school, "
                       "and it has been shut since the mill was lost to fire.\n",
                   options);
}

std::string date_of(std::string_view line) {
  const Page page = page_with(line, CalendarDay{2026, 1, 28});
  return page.date ? page.date->text : "none";
}

TEST(RelativeDates, RowsHold) {
  for (const RelativeRow& row : relative_rows()) {
    EXPECT_EQ(date_of(row.example), row.expected) << row.id;
    EXPECT_EQ(date_of(row.but_not), "none") << row.id;
  }
}

struct Case {
  const char* line;
  const char* date;
};
TEST(RelativeDates, AreExactAsFarAsTheyCanBe) {
  for (const auto& [line, date] : {
           Case{"53 mins ago", "2026-01-28"}, Case{"an hour ago", "2026-01-28"}, Case{"3 days ago", "2026-01-25"},
           Case{"2 weeks ago", "2026-01-14"}, Case{"2 months ago", "2025-11"}, Case{"a year ago", "2025"},
           Case{"Today at 14:05", "2026-01-28T14:05"}, Case{"just now", "2026-01-28"}, Case{"Wednesday", "2026-01-28"},
           Case{"Thursday", "2026-01-22"}, Case{"Posted on Tuesday at 5 pm", "2026-01-27T17:00"}, Case{"29 January", "2025-01-29"},
           Case{"Feb. 29", "2024-02-29"}, Case{"By Jane Miller | 16 hours ago", "2026-01-28"}, Case{"vor 5 Stunden", "2026-01-28"},
           Case{"hace 3 d\u00EDas", "2026-01-25"}, Case{"il y a 2 jours", "2026-01-26"}, Case{"hier soir", "none"},
           Case{"99999999999999999999 days ago", "none"}, Case{"50000 days ago", "none"}, Case{"6 hours", "none"},
           Case{"5 May 2025, 3 hours ago", "2025-05-05"}}) {
    EXPECT_EQ(date_of(line), date) << line;
  }
}

TEST(RelativeDates, TellPublicationFromUpdate) {
  const Page both = page_with("Published 2 days ago\nUpdated 3 hours ago", CalendarDay{2026, 1, 28});
  ASSERT_TRUE(both.date && both.updated);
  EXPECT_EQ(both.date->text, "2026-01-26");
  EXPECT_EQ(both.updated->text, "2026-01-28");
  const Page printed = page_with("26 January 2026\nUpdated 3 hours ago", CalendarDay{2026, 1, 28});
  ASSERT_TRUE(printed.date && printed.updated);
  EXPECT_EQ(printed.date->text, "2026-01-26");
  EXPECT_EQ(printed.updated->text, "2026-01-28");
}

TEST(RelativeDates, AreNoPartsOfDates) {
  for (const char* line : {"Updated / Tuesday, 3 Jun 2025 13:22", "Updated 4:12 PM EDT, June 3, 2025"}) {
    EXPECT_FALSE(page_with(line, CalendarDay{2026, 1, 28}).updated) << line;
  }
  const Page beside = page_with("Posted: Jan 25, 2026 5:00 AM | Last Updated: January 26", CalendarDay{2026, 1, 28});
  ASSERT_TRUE(beside.updated);
  EXPECT_EQ(beside.updated->text, "2026-01-26");
}

TEST(RelativeDates, StayNullWithAWarningWhereNoDayIsGiven) {
  const Page page = page_with("5 hours ago", std::nullopt);
  EXPECT_FALSE(page.date);
  ASSERT_EQ(page.warnings.size(), 1u);
  EXPECT_EQ(page.warnings[0].code, "relative_date");
  EXPECT_TRUE(page_with("Published Monday", std::nullopt).warnings.empty());
}

TEST(RelativeDates, SpanHoldsTheWords) {
  const Page page = page_with("By Jane Miller | 16 hours ago", CalendarDay{2026, 1, 28});
  ASSERT_TRUE(page.date);
  EXPECT_EQ(page.date->span.end - page.date->span.begin, std::string_view("16 hours ago").size());
}

}  // namespace
}  // namespace artparse
