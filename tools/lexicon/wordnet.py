"""Reads WordNet 3.0 (package wordnet-base): classes of words, instances of places."""

from collections import defaultdict, namedtuple
from functools import lru_cache

from sources import folder_of

# The 45 lexicographer files of WordNet by number, under the names that word_classes.tsv uses.
LEXICOGRAPHER_FILES = (
    "adj adj adv top act animal artifact attribute body cognition communication event feeling food group place motive "
    "object person phenomenon plant possession process quantity relation shape state substance time vbody vchange "
    "vcognition vcommunication vcompetition vconsumption vcontact vcreation vemotion vmotion vperception vpossession "
    "vsocial vstative vweather adj"
).split()

# `kind`: lexicographer file; `words`: as spelled in the data file; `links`: (symbol, offset, part of speech).
Synset = namedtuple("Synset", "offset kind words links gloss")
POS_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}


def lines_of(filename):
    """Lines of a WordNet file without its licence header."""
    path = folder_of("wordnet") / "usr" / "share" / "wordnet" / filename
    with open(path, encoding="latin-1") as file:
        return [line.rstrip("\n") for line in file if not line.startswith(" ")]


@lru_cache(None)
def synsets(pos):
    """{offset: Synset} of one part of speech (`n`, `v`, `a`, `r`)."""
    table = {}
    for line in lines_of(f"data.{POS_FILES[pos]}"):
        facts, _, gloss = line.partition("|")
        cells = facts.split()
        count = int(cells[3], 16)
        words = [cells[4 + 2 * i].split("(")[0].replace("_", " ") for i in range(count)]
        start = 5 + 2 * count
        links = [tuple(cells[start + 4 * i:start + 4 * i + 3]) for i in range(int(cells[start - 1]))]
        table[cells[0]] = Synset(cells[0], LEXICOGRAPHER_FILES[int(cells[1])], words, links, gloss.strip())
    return table


@lru_cache(None)
def index(pos):
    """{lower-case lemma: offsets of its senses, most frequent first}."""
    table = {}
    for line in lines_of(f"index.{POS_FILES[pos]}"):
        cells = line.split()
        table[cells[0].replace("_", " ")] = cells[-int(cells[2]):]
    return table


@lru_cache(None)
def sense_counts():
    """{(lemma, part of speech, sense number): how often it is tagged in SemCor}."""
    table = {}
    pos_of = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
    for line in lines_of("cntlist.rev"):
        key, sense, count = line.split()
        lemma, _, rest = key.partition("%")
        table[lemma.replace("_", " "), pos_of[rest[0]], int(sense)] = int(count)
    return table


def exceptions(pos):
    """Irregular inflections: [(inflected, base form), ...]."""
    return [tuple(line.split()[:2]) for line in lines_of(f"{POS_FILES[pos]}.exc") if "_" not in line]


@lru_cache(None)
def instances():
    """{offset of a noun class: offsets of its instances} (`@i` links turned round)."""
    table = defaultdict(list)
    for synset in synsets("n").values():
        for symbol, offset, _ in synset.links:
            if symbol == "@i":
                table[offset].append(synset.offset)
    return table


def below(offset):
    """Offsets of the class `offset` and of all its subclasses."""
    found, todo = set(), [offset]
    while todo:
        here = todo.pop()
        if here not in found:
            found.add(here)
            todo.extend(link[1] for link in synsets("n")[here].links if link[0] == "~")
    return found


def instances_below(lemma, sense=0):
    """Synsets of all instances of a class given by a lemma and the place of its sense in the index."""
    root = index("n")[lemma][sense]
    table = instances()
    return [synsets("n")[offset] for kind in sorted(below(root)) for offset in sorted(table[kind])]
