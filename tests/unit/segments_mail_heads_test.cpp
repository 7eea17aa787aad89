// Mails and newsgroups' articles pasted with their heads.
#include <gtest/gtest.h>

#include <string>

#include "support/read_page.h"

namespace artparse {
namespace {

struct Row {
  const char* id;
  const char* text;
  const char* expected;
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.id; }

constexpr Row kRows[] = {
    {"subject_sender_and_zone",
     "Subject: Harbour talks fail\nFrom: Lena Okoye <lena@quay.example>\nDate: Wed, 28 Jan 2026 10:00:00 +0300\n\nThe talks failed on Monday.\n",
     "headline: Harbour talks fail\nauthor: Lena Okoye / lena@quay.example\ndate: 2026-01-28T10:00+03:00\nbody: The talks failed on Monday.\n"},
    {"folded_subject_that_the_story_repeats",
     "From: \"The Harbour Courier\" <desk@courier.example>\nTo: morning@lists.example\nSubject: [Morning list] Ferry master was alone on the bridge,\n"
     " inquiry told\n\nFerry master was alone on the bridge, inquiry told\n\nBy Jane Miller\n\nThe master was alone for an hour, an inquiry heard.\n",
     "headline: Ferry master was alone on the bridge, inquiry told\nauthor: Jane Miller\noutlet: The Harbour Courier\n"
     "body: The master was alone for an hour, an inquiry heard.\n"},
    {"letter_with_the_name_of_its_sender",
     "From: The Morning Tide <desk@tide.example>\nSubject: The Morning Tide: Why the ferries stopped\nDate: 28 Jan 2026 10:00:00 -0500\n\nTHE MORNING TIDE\n\n"
     "Why the ferries stopped\nBy Ellen Strand\n\nThe ferries did not sail on Monday, and the reason was not the weather.\n",
     "headline: Why the ferries stopped\nauthor: Ellen Strand\ndate: 2026-01-28T10:00-05:00\noutlet: The Morning Tide\n"
     "body: The ferries did not sail on Monday, and the reason was not the weather.\n"},
    {"newsgroup",
     "Path: news.quay.example!not-for-mail\nFrom: lena@quay.example (Lena Okoye)\nNewsgroups: tarn.harbour\nSubject: Re: Ferry master was alone\n"
     "Date: 28 Jan 2026 10:00:00 -0500\nMessage-ID: <77@quay.example>\nX-Trace: 5\n\nThe master of the ferry was alone on the bridge for 17 minutes, "
     "an inquiry\nheard on Monday.\n",
     "headline: Ferry master was alone\nauthor: Lena Okoye / lena@quay.example\ndate: 2026-01-28T10:00-05:00\n"
     "body: The master of the ferry was alone on the bridge for 17 minutes, an inquiry heard on Monday.\n"},
    {"sent_on",
     "From: Lena Okoye <lena@quay.example>\nSent: Wednesday, 28 January 2026 10:05\nTo: Morning list\nSubject: FW: Talks fail\n\nThe talks failed, workers said.\n",
     "headline: Talks fail\nauthor: Lena Okoye / lena@quay.example\ndate: 2026-01-28T10:05\nbody: The talks failed, workers said.\n"},
    {"sent_on_under_a_note",
     "From: Paula Grieve <paula@quay.example>\nDate: Wed, 11 Mar 2026 10:22:31 +0000\nSubject: Fwd: Talks fail\n\nYou wanted to see this.\nP.\n\n"
     "---------- Forwarded message ----------\nFrom: Lena Okoye <lena@quay.example>\nSubject: Talks fail\n\nThe talks failed, workers said.\n",
     "headline: Talks fail\nauthor: Lena Okoye / lena@quay.example\ndate: 2026-03-11T10:22Z\nbody: The talks failed, workers said.\n"},
    {"signature",
     "From: Lena Okoye <lena@quay.example>\nSubject: Talks fail\n\nThe talks failed, workers said.\n\n-- \nHarbour Committee\nNo one was hurt.\n",
     "headline: Talks fail\nauthor: Lena Okoye / lena@quay.example\nbody: The talks failed, workers said.\n"},
    {"front_matter",
     "---\nlayout: post\ntitle: \"Harbour talks: fail\"\nauthor: Lena Okoye\ndate: 2026-01-28\ntags:\n- harbour\n- talks\n---\n\nThe talks failed on Monday.\n",
     "headline: Harbour talks: fail\nauthor: Lena Okoye\ndate: 2026-01-28\nbody: The talks failed on Monday.\n"},
    {"address_alone_is_no_author", "Subject: Talks fail\nFrom: desk@quay.example\n\nThe talks failed on Monday.\n",
     "headline: Talks fail\nbody: The talks failed on Monday.\n"},
    {"one_field_is_no_head", "Date: 28 January 2026\n\nFerry sails\n\nThe ferry sailed again on Monday.\n",
     "headline: Ferry sails\ndate: 2026-01-28\nbody: The ferry sailed again on Monday.\n"},
    {"year_of_two_digits", "From: lena@quay.example (Lena Okoye)\nSubject: Talks fail\nDate: Tue, 14 Apr 98 15:02:11 EDT\n\nThe talks failed on Monday.\n",
     "headline: Talks fail\nauthor: Lena Okoye / lena@quay.example\ndate: 1998-04-14T15:02-04:00\nbody: The talks failed on Monday.\n"},
    {"wire_and_its_writer", "From: C-ap@quay.example (AP / LENA OKOYE)\nSubject: Talks fail\nDate: Tue, 14 Apr 98 15:02:11 EDT\n\nThe talks failed on Monday.\n",
     "headline: Talks fail\nauthor: Lena Okoye / C-ap@quay.example\ndate: 1998-04-14T15:02-04:00\nbody: The talks failed on Monday.\n"},
    {"day_without_a_year", "From: Lena Okoye <lena@quay.example>\nSubject: Talks fail\nDate: Tue, 14 Apr\n\nThe talks failed on Monday.\n",
     "headline: Talks fail\nauthor: Lena Okoye / lena@quay.example\nbody: The talks failed on Monday.\n"},
    {"speakers_are_no_head", "LENA: The ferry sailed again.\nPIET: It was full.\n\nNobody was hurt.\n", nullptr},
};

class MailHeadTest : public testing::TestWithParam<Row> {};

TEST_P(MailHeadTest, ReadsWhatItSays) {
  const std::string read = print_lines(read_page(GetParam().text));
  if (GetParam().expected) {
    EXPECT_EQ(read, GetParam().expected);
  } else {
    EXPECT_NE(read.find("The ferry sailed again."), std::string::npos) << read;
  }
}

INSTANTIATE_TEST_SUITE_P(Rows, MailHeadTest, testing::ValuesIn(kRows), [](const auto& row) { return std::string(row.param.id); });

}  // namespace
}  // namespace artparse
