"""Given names with sex and frequency, surnames with rank."""

from collections import defaultdict

import name_packages as packages
import tsv
from fold import fold

UNRANKED = 100000  # rank of surnames that no list ranks
FEWEST_BIRTHS = 13  # a name of fewer, in 145 years, that no other list has is left out


def faker_names():
    """(is given, sex, name) of the four faker packages, cleaned."""
    for source in (packages.js_faker, packages.php_faker, packages.python_faker, packages.ruby_ffaker):
        for locale, given, sex, name in source():
            cleaned = packages.clean(name, locale)
            if cleaned and (len(cleaned) > 2 or not given):
                yield given, sex, cleaned


def merge_spelling(spellings):
    """Of spellings that fold alike, the most frequent, then the accented one, then the first in byte order."""
    return min(spellings, key=lambda item: (-item[1], item[0].isascii(), item[0]))[0]


def given_names():
    """[(name, male, female)]: US births 1880–2024; 0 and 0 where no list counts, 1 for the sex that a list tells."""
    counts = defaultdict(lambda: [0, 0])
    spellings = defaultdict(dict)
    births = packages.us_births()
    for name, (male, female) in births.items():
        counts[fold(name)][0] += male
        counts[fold(name)][1] += female
        spellings[fold(name)][name] = male + female
    listed = set()
    told = [(True, sex, packages.clean(name)) for name, sex in packages.gender_detection()]
    hand = [(True, sex if sex != "-" else None, name) for name, sex in tsv.read_hand("given_names")]
    for given, sex, name in [*told, *faker_names(), *hand]:
        if not given or not name:
            continue
        key = fold(name)
        listed.add(key)
        spellings[key].setdefault(name, 0)
        if sum(counts[key]) <= 2 and sex:
            counts[key]["mf".index(sex)] = 1
    rows = []
    for key, names in spellings.items():
        if sum(counts[key]) >= FEWEST_BIRTHS or key in listed:
            rows.append((merge_spelling(names.items()), *counts[key]))
    return rows


def surnames():
    """[(name, rank)]: rank in the US census of 1990 (1 = Smith), 100000 for names that it does not rank; names of public
    figures that the world's news give without a given name have at least the rank of their hand-written row."""
    rank = {}
    spelled = defaultdict(set)
    for place, name in enumerate(packages.census_surnames(), start=1):
        rank.setdefault(fold(name), place)
        spelled[fold(name)].add(name)
    known = tsv.read_hand("surnames")
    for name, place in known:
        rank[fold(name)] = min(int(place), rank.get(fold(name), UNRANKED))
    hand = [name for name, _ in [*tsv.read_hand("family_first"), *known]]
    for name in [name for given, _, name in faker_names() if not given] + hand:
        spelled[fold(name)].add(name)
    rows = []
    for key, names in spelled.items():
        best = min(names, key=lambda name: (name.isascii() if key not in rank else not name.isascii(), name))
        rows.append((best, rank.get(key, UNRANKED)))
    return rows
