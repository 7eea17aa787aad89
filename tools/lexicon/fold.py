"""The key of a name: how text and word lists are made alike before they are compared."""

import re
import unicodedata

# Letters that NFKD leaves whole.
LETTERS = str.maketrans({
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ı": "i", "ß": "ss",
    "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ə": "a", "Ə": "a", "ħ": "h", "Ħ": "h", "ŋ": "n",
    "’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'", "´": "'", "ʿ": "'", "ʾ": "'", "–": "-", "‐": "-", "‑": "-",
})


def strip_accents(text):
    """`text` with its accents taken off, case kept."""
    decomposed = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def fold(text):
    """Accents and case folded, hyphen to space, dots and apostrophes dropped, `Saint` and `Mount` shortened."""
    key = strip_accents(text).lower().replace("-", " ").replace(".", "").replace("'", "")
    key = re.sub(r"\bsaint ", "st ", key)
    key = re.sub(r"^mount ", "mt ", key)
    return " ".join(key.split())


def is_latin(text):
    """Whether every letter of `text` is a Latin one."""
    return all(not mark.isalpha() or "LATIN" in unicodedata.name(mark, "") for mark in text)
