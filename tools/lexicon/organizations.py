"""organizations.tsv and acronyms.tsv: hand/organizations.tsv, WordNet, brands and listed companies.

The hand-written list comes first: of two rows with one key, the first gives kind and country.
"""

import re

import companies
import tsv
import wordnet
from ambiguity import Words
from fold import fold, is_latin

# Kinds by the WordNet class that an organization is below: lemma, sense, kind; the first that fits.
CLASSES = (("political party", 0, "party"), ("terrorist organization", 0, "armed"), ("military unit", 0, "armed"),
           ("university", 1, "university"), ("agency", 0, "agency"), ("organization", 0, "other"))
ACRONYM = re.compile(r"[A-Z][A-Z0-9&.-]{1,6}")
SHORTEST = 3  # letters of a name that is no acronym


def hand_rows():
    """[(name, kind, country)] and [(acronym, expansion)] of the hand-written list, and the names that it has stand alone."""
    names, acronyms, alone = [], [], set()
    for all_names, short, kind, country, judged in tsv.read_rows(tsv.HAND / "organizations.tsv"):
        forms = [name.strip() for name in all_names.split("|")]
        names += [(name, kind, country) for name in forms]
        alone |= {fold(name) for name in forms if judged == "alone"}
        acronyms += [(acronym.strip(), name) for acronym in short.split("|") if acronym.strip() for name in forms
                     if fold(acronym) != fold(name)]
    return names, acronyms, alone


def wordnet_rows():
    """The same of WordNet's organizations; of religions only churches, for their doctrines share the entry."""
    table, instances = wordnet.synsets("n"), wordnet.instances()
    religions = wordnet.below(wordnet.index("n")["religion"][1])
    names, acronyms, seen = [], [], set()
    for lemma, sense, kind in CLASSES:
        for offset in sorted(wordnet.below(wordnet.index("n")[lemma][sense])):
            for synset in [table[offset], *(table[one] for one in sorted(instances.get(offset, [])))]:
                if synset.offset in seen:
                    continue
                seen.add(synset.offset)
                words = [word for word in synset.words if word[0].isupper() and any(map(str.islower, word))]
                if offset in religions:
                    words = [word for word in words if "Church" in word]
                names += [(word, kind, "") for word in words]
                short = [word for word in synset.words if ACRONYM.fullmatch(word)]
                acronyms += [(acronym, word) for acronym in short for word in words if " " in word]
    return names, acronyms


def other_keys():
    """Folded names of places, demonyms, weekdays and the like, and those judged by hand: what an organization's name must not be mistaken for."""
    keys = {fold(row[0]) for table in ("place_names", "demonyms") for row in tsv.read_data(table)}
    keys |= {fold(row[0]) for table in ("titles", "roles", "topic_words", "heads") for row in tsv.read_data(table)}
    return keys | {fold(name) for name, in tsv.read_hand("ambiguous")}


class Judge:
    """May a name stand alone, or is it also a word, a person's name or a place?"""

    def __init__(self, common, alone):
        self.words = Words()
        self.common = {fold(word) for word in common}
        self.others = other_keys() - alone
        self.heads = {fold(word) for word, kind in tsv.read_data("heads") if kind in ("organization", "company")}

    def class_of(self, name, by_hand):
        """`alone` or `ambiguous`; of names out of packages also any that may be a person's, or is two everyday words."""
        key = fold(name)
        if key in self.others:
            return "ambiguous"
        words = key.removeprefix("the ").split(" ")
        if len(words) == 1 and (words[0] in self.common or self.words.reasons(words[0])):
            return "ambiguous"
        if not by_hand and (self.is_person(words) or self.is_everyday(words)):
            return "ambiguous"
        return "alone"

    def is_everyday(self, words):
        """Two words as in "at home", none of which makes a name an organization's as in "match group"?"""
        return len(words) == 2 and all(word in self.common and word not in self.heads for word in words)

    def is_person(self, words):
        """Is it a given name or a surname, or one before the other?"""
        first, last = words[0], words[-1]
        if len(words) == 1:
            return first in self.words.ranks or first in self.words.births
        return len(words) == 2 and first in self.words.births and last in self.words.ranks


def distinct(rows):
    """The first row of each key, names that are too short or hold no letter left out."""
    found = {}
    for row in rows:
        key = fold(row[0])
        if len(key) >= SHORTEST and is_latin(row[0]) and any(map(str.isalpha, key)):
            found.setdefault(key, row)
    return list(found.values())


def build(common):
    """Rows of organizations.tsv and of acronyms.tsv. Reads the lists of places, people and words written before."""
    names, acronyms, alone = hand_rows()
    judge = Judge(common, alone)
    by_hand = {fold(row[0]) for row in names + acronyms}
    more_names, more_acronyms = wordnet_rows()
    names = distinct(names + more_names + companies.brands() + companies.stocks())
    acronyms = {(fold(acronym), fold(full)): (acronym, full) for acronym, full in reversed(acronyms + more_acronyms)}
    return ([(*row, judge.class_of(row[0], fold(row[0]) in by_hand)) for row in names],
            [(*row, judge.class_of(row[0], fold(row[0]) in by_hand)) for row in acronyms.values()])
