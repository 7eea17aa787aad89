"""Common words (SCOWL), the WordNet class of words, initialisms: common_words, word_classes, person_nouns, initialisms."""

import re

import inflection
import tsv
import wordnet
from sources import folder_of

# SCOWL sizes to bands: 1 = the words a child knows, 5 = the size of a desk dictionary.
BANDS = {10: 1, 20: 2, 35: 3, 40: 4, 50: 4, 55: 5, 60: 5}
WORD = re.compile(r"[a-z][a-z-]*[a-z]|[a-z]")


def common_words():
    """{lower-case word: band 1..5}, American and British spellings."""
    folder = folder_of("scowl") / "usr" / "share" / "dict" / "scowl"
    bands = {}
    for size, band in BANDS.items():
        for dialect in ("english", "american", "british", "british_z", "canadian", "australian"):
            path = folder / f"{dialect}-words.{size}"
            words = path.read_text(encoding="latin-1").split("\n") if path.exists() else []
            for word in words:
                if WORD.fullmatch(word) and (len(word) > 1 or word in "ai"):
                    bands[word] = min(band, bands.get(word, 9))
    return bands


def best_class(lemma):
    """(tag count, class) of the most frequent sense of a lower-case lemma, over all parts of speech."""
    best = None
    for pos in "nvar":
        offsets = wordnet.index(pos).get(lemma)
        if not offsets:
            continue
        synset = wordnet.synsets(pos)[offsets[0]]
        if lemma not in synset.words:  # its first sense is spelled with a capital: `china`
            continue
        count = wordnet.sense_counts().get((lemma, pos, 1), 0)
        if best is None or count > best[0]:
            best = (count, synset.kind, pos)
    return best


def inflections():
    """{inflected form: (base form, part of speech)}: irregular ones and those made by rule."""
    table = {}
    for pos in "nv":
        for lemma in wordnet.index(pos):
            if not WORD.fullmatch(lemma):
                continue
            forms = [inflection.add_s(lemma)]
            if pos == "v":
                forms += [inflection.add_ed(lemma), inflection.add_ing(lemma)]
            for form in forms:
                table.setdefault(form, []).append((lemma, pos))
        for form, base in wordnet.exceptions(pos):
            table.setdefault(form, []).insert(0, (base, pos))
    return table


def class_of_inflection(bases):
    """(count, class) of an inflected form: that of its most frequent base as the part of speech that it inflects."""
    best = None
    for lemma, pos in bases:
        offsets = wordnet.index(pos).get(lemma)
        if not offsets:
            continue
        synset = wordnet.synsets(pos)[offsets[0]]
        if lemma not in synset.words:
            continue
        count = wordnet.sense_counts().get((lemma, pos, 1), 0)
        if best is None or count > best[0]:
            best = (count, synset.kind)
    return best


def word_classes(common, closed):
    """[(word, class)] of words of bands 1 to 3 or of WordNet's tagged texts, without the `closed` class words."""
    common = {word for word, band in common.items() if band <= 3}
    rows = {}
    for form, bases in inflections().items():
        best = class_of_inflection(bases)
        if best and (form in common or best[0] >= 9):
            rows[form] = best
    lemmas = {lemma for pos in "nvar" for lemma in wordnet.index(pos)}
    for lemma in lemmas:
        if not WORD.fullmatch(lemma):
            continue
        best = best_class(lemma)
        if best and (lemma in common or best[0] > 0):
            if lemma not in rows or best[0] >= rows[lemma][0]:
                rows[lemma] = best[:2]
    return [(word, kind) for word, (_, kind) in rows.items() if kind != "top" and word not in closed]


def person_nouns(common):
    """Lower-case nouns and their plurals one of whose first three senses is a person."""
    singular = set()
    for lemma, offsets in wordnet.index("n").items():
        if not WORD.fullmatch(lemma):
            continue
        for offset in offsets[:3]:
            synset = wordnet.synsets("n")[offset]
            if synset.kind == "person" and lemma in synset.words:
                singular.add(lemma)
    plural = {inflection.add_s(lemma) for lemma in singular} & set(common)
    plural |= {form for form, base in wordnet.exceptions("n") if base in singular and form in common}
    return [(word,) for word in singular | plural]


def initialisms():
    """[(word,)]: capitals that are short for a thing ("GDP"), and more of them ("SUVs")."""
    words = [word for word, in tsv.read_hand("initialisms")]
    return [(word + ending,) for word in words for ending in ("", "s")]
