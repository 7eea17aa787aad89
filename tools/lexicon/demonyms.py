"""Demonyms, peoples, religions and movements: hand/demonyms.tsv joined to the places."""

import inflection
import tsv
from fold import fold

IRREGULAR = {"man": "men", "woman": "women"}


def plural_of(word):
    """`Briton` → `Britons`, `Yorkshireman` → `Yorkshiremen`, `Swiss` → `Swiss`."""
    for ending, plural in IRREGULAR.items():
        if word.endswith(ending) and word not in ("Roman", "Norman", "German", "Ottoman", "Turkoman"):
            return word[:-len(ending)] + plural
    return word if word.endswith(("ois", "iss")) else inflection.add_s(word)


def surfaces(word, forms):
    """[(surface, form)] of one hand-written row."""
    if forms == "regular":
        return [(word, "adjective"), (word, "noun"), (plural_of(word), "plural")]
    if forms == "same":
        return [(word, "adjective"), (word, "noun"), (word, "plural")]
    if forms == "noun":
        return [(word, "noun"), (plural_of(word), "plural")]
    return [(word, forms)]


def keys():
    """Keys of all demonyms: none of them may be the name of a place."""
    found = set()
    for word, forms, place in tsv.read_hand("demonyms"):
        found |= {fold(surface) for surface, _ in surfaces(word, forms)}
    return found - {fold(word) for word in ALSO_PLACES}


# Demonyms that are names of places as well: the list of places keeps them.
ALSO_PLACES = ["Arctic", "Antarctic", "Caribbean", "Mediterranean", "Baltic", "Eswatini", "Victorian"]


def rows(gazetteer, resolve):
    """(rows of demonyms.tsv, words whose place is not found); id 0 stands for no place."""
    found, lost = [], []
    for word, forms, key in tsv.read_hand("demonyms"):
        place = None if key == "0" else resolve(gazetteer, key)
        if key != "0" and place is None:
            lost.append(f"{word}: {key}")
        for surface, form in surfaces(word, forms):
            found.append((surface, place.id if place else 0, form))
    return found, lost
