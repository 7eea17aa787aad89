"""May a name stand alone? The measured class of every one-word place key (docs/lexicon.md tells the definition)."""

from collections import defaultdict

import tsv
from fold import fold

# A one-word key is ambiguous from these values on.
COMMON_BAND = 3  # SCOWL 35 or smaller
BIRTHS = 128  # US births 1880–2024 of a given name
SURNAME_RANK = 16_384  # of the 1990 census
BIG = 500_000  # inhabitants: an ambiguous city of that size may stand alone
CORE_KINDS = {"continent", "region", "country", "capital", "state", "historic"}


class Words:
    """What a folded key is besides a place."""

    def __init__(self):
        self.bands = {fold(word): int(band) for word, band in reversed(tsv.read_data("common_words"))}
        self.births = defaultdict(int)
        for name, male, female in tsv.read_data("given_names"):
            self.births[fold(name)] += int(male) + int(female)
        self.ranks = {}
        for name, rank in tsv.read_data("surnames"):
            self.ranks[fold(name)] = min(int(rank), self.ranks.get(fold(name), int(rank)))

    def reasons(self, key):
        """Which of `word`, `given`, `surname` make a one-word key ambiguous; none for longer keys."""
        if " " in key:
            return ()
        found = []
        if self.bands.get(key, 9) <= COMMON_BAND:
            found.append("word")
        if self.births.get(key, 0) >= BIRTHS:
            found.append("given")
        if self.ranks.get(key, SURNAME_RANK) < SURNAME_RANK:
            found.append("surname")
        return tuple(found)


def place_keys():
    """{key: [(kind, population), ...]} of all names of places."""
    places = {row[0]: (row[1], int(row[4])) for row in tsv.read_data("places")}
    keys = defaultdict(list)
    for name, place, form in tsv.read_data("place_names"):
        keys[fold(name)].append(places[place])
    return keys


def class_of(key, records, words):
    """The class of a place key: `core`, `core-ambiguous`, `plain`, `big-ambiguous`, `ambiguous`."""
    core = any(kind in CORE_KINDS for kind, _ in records)
    ambiguous = bool(words.reasons(key))
    if core:
        return "core-ambiguous" if ambiguous else "core"
    if not ambiguous:
        return "plain"
    return "big-ambiguous" if max(size for _, size in records) >= BIG else "ambiguous"
