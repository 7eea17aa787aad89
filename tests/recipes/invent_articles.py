#!/usr/bin/env python3
"""Prints N lines of NDJSON for artparse: short invented articles of all sorts, the same ones every time.

invent_articles.py N

One line in 50 is no article: bad JSON, no text, a text that is no string, nothing at all.
"""
import json
import random
import sys

GIVEN = ["Anna", "Peter", "Efua", "Lars", "Mirela", "Tom", "Ngaire", "Kodjo"]
SURNAMES = ["Kovacs", "Novak", "Mensah", "Holm", "Vukčević", "Okafor", "Ballantyne", "Agbéyomé"]
PLACES = ["Lisbon", "Vienna", "Accra", "Oslo", "Zagreb", "Lagos", "Wellington", "Quebrada Honda"]
BODIES = ["Harbour Board", "Ministry of Fisheries", "Gulf Marine Institute", "Tarn Ferries Ltd."]
TITLES = ["Mayor", "Minister", "Captain", "Professor"]


class Inventor:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def person(self):
        return f"{self.random.choice(GIVEN)} {self.random.choice(SURNAMES)}"

    def paragraph(self):
        pick = self.random.choice
        person, place = self.person(), pick(PLACES)
        surname = person.split()[1]
        return pick([
            f"\"We will sail from {place} on Friday,\" said {pick(TITLES)} {person}. \"Nothing can stop us.\"",
            f"According to the {pick(BODIES)}, the catch off {place} is \"at the edge of what can be repaired\".",
            f"{pick(TITLES)} {person} told reporters in {place} that the talks had gone well. {surname} did not say more.",
            f"The harbour of {place} has {self.random.randrange(2, 900)} boats \u2013 more than ever \u2014 and one crane.",
            f"\u201cIt is a long way to {place},\u201d a senior official said, \u201cand the boat is small.\u201d",
            "It rained.\u2028The end.\tNothing else happened.",
        ])

    def body(self):
        return "\n\n".join(self.paragraph() for _ in range(self.random.randrange(1, 4)))

    def article(self):
        pick = self.random.choice
        place, person, day = pick(PLACES), self.person(), self.random.randrange(1, 29)
        headline = f"{place} Ferry Talks {pick(['End', 'Go On', 'Fail', 'Begin Again'])}"
        return pick([
            f"The Harbour Courier\n\n{headline}\n\nBy {person}\nMay {day}, 2026\n\n{self.body()}\n",
            f"{headline}\n\n{place.upper()}, May {day} (AFP) - {self.body()}\n",
            f"{headline}\n\nWhat the crews of the north want from their harbours\n\nPublished 2026-05-{day:02}T08:15+02:00, updated May 30, 2026\n\n{self.body()}\n",
            f"{headline}\n\nBoats at {place}. {person} / POOL / AFP\n\n{self.body()}\n",
            f"{headline}\r\n\r\nBy {person}, Fisheries Correspondent\r\n\r\n{self.body()}\r\n",
            self.body(),
            "",
        ])

    def line(self, number):
        url = f"https://example.org/{number}"
        if self.random.randrange(50) == 0:
            return self.random.choice(["", "{", "[1, 2]", '"text"', '{"id": %d, "text": 7}' % number, '{"id": %d}' % number])
        return json.dumps({"id": number, "url": url, "text": self.article()}, ensure_ascii=self.random.random() < 0.5)


def main():
    inventor = Inventor(2026)
    for number in range(1, int(sys.argv[1]) + 1):
        print(inventor.line(number))


main()
