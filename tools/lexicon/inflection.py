"""Regular English inflections, spelled by rule."""

VOWELS = "aeiou"


def add_s(word):
    """`box` → `boxes`, `party` → `parties`, `say` → `says`."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and len(word) > 1 and word[-2] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def doubles(word):
    """Whether a short verb doubles its last consonant: `stop`, but not `open`, `play`, `need`."""
    if len(word) < 3 or word[-1] in VOWELS + "wxy" or word[-2] not in VOWELS or word[-3] in VOWELS:
        return False
    return sum(mark in VOWELS for mark in word) == 1


def add_ed(word):
    """`vote` → `voted`, `stop` → `stopped`, `carry` → `carried`."""
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and len(word) > 1 and word[-2] not in VOWELS:
        return word[:-1] + "ied"
    return word + (word[-1] if doubles(word) else "") + "ed"


def add_ing(word):
    """`vote` → `voting`, `stop` → `stopping`, `lie` → `lying`."""
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing"
    return word + (word[-1] if doubles(word) else "") + "ing"
