"""Cyrillic names in the Latin spelling that English-language news uses."""

import unicodedata

LETTERS = dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюя", (
    "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch".split() + ["", "y", "", "e", "yu", "ya"])))
LETTERS.update({"ё": "yo", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c",
                "ђ": "dj", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ў": "u", "қ": "k", "ғ": "g", "ү": "u", "ұ": "u",
                "ө": "o", "ә": "a", "ң": "n", "һ": "h", "ҳ": "h", "ӣ": "i", "ҷ": "j", "ӯ": "u"})
# Letters that a language reads otherwise.
BY_LANGUAGE = {
    "uk": {"г": "h", "и": "y", "й": "y", "х": "kh"},
    "bg": {"х": "h", "щ": "sht", "ъ": "a"},
    "sr": {"х": "h", "ц": "c", "ж": "z", "ч": "c", "ш": "s"},
    "mk": {"х": "h", "ц": "c", "ж": "zh"},
    "mn": {"х": "kh", "ж": "j", "й": "i"},
}


def romanise(name, language):
    """`Сергей` → `Sergey`, `Володимир` → `Volodymyr`; capital letters stay where they are."""
    table = LETTERS | BY_LANGUAGE.get(language, {})
    parts = []
    for mark in unicodedata.normalize("NFC", name):
        latin = table.get(mark.lower(), mark)
        parts.append(latin.capitalize() if mark.isupper() else latin)
    return "".join(parts).replace("yy", "y")
