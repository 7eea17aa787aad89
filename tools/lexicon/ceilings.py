"""How much of gold-labelled news the lists could find at best. Reads the corpora for these figures only."""

import json
import re
from pathlib import Path

import tsv
from fold import fold

INITIAL = re.compile(r"(?:[A-Z]\.?){1,3}(?:-[A-Z]\.?)?")
TITLES_OFF = re.compile(r"^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.? ")


def mentions(folder, name, field):
    """The gold strings of one type in one corpus."""
    with open(Path(folder) / f"{name}.jsonl", encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            for mention in article.get(field) or []:
                yield article["text"][mention["start"]:mention["end"]]


def place_ceiling(folder, names):
    """(share of place mentions whose key is a place's, those found, all); demonyms count as found."""
    keys = {fold(row[0]) for row in tsv.read_data("place_names")}
    keys |= {fold(row[0]) for row in tsv.read_data("demonyms")}
    found = total = 0
    for name in names:
        for text in mentions(folder, name, "places"):
            key = fold(text)
            total += 1
            found += key in keys or re.sub(r"^the ", "", key) in keys
    return 100 * found / total, found, total


def people_ceilings(folder, names):
    """Shares in percent of multi-token people: first token given name or initial; surname; either."""
    given = {fold(row[0]) for row in tsv.read_data("given_names")}
    surname = {fold(row[0]) for row in tsv.read_data("surnames")}
    total = first = last = either = 0
    for name in names:
        for text in mentions(folder, name, "people"):
            tokens = TITLES_OFF.sub("", text).split()
            if len(tokens) < 2:
                continue
            total += 1
            is_first = is_given(tokens[0], given)
            is_last = fold(tokens[-1]) in surname or fold(tokens[-1].split("-")[-1]) in surname
            first += is_first
            last += is_last
            either += is_first or is_last
    return {"multi-token people": total, "first": 100 * first / total, "last": 100 * last / total,
            "either": 100 * either / total}


def is_given(token, given):
    """Whether a first token is a given name, a hyphened pair of them, or initials."""
    if INITIAL.fullmatch(token) or fold(token) in given:
        return True
    return "-" in token and fold(token.split("-")[0]) in given
