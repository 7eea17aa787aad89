"""Checks every list: format, order, and that what refers to a place finds it."""

import re

import tsv
from fold import fold

NUMBERS = {"places": (0, 4), "given_names": (1, 2), "surnames": (1,), "demonyms": (1,), "common_words": (1,), "place_names": (1,),
           "word_clusters": (1,), "cluster_names": (0, 2)}
CHOICES = {
    ("places", 1): "continent region country capital state county city district water landform facility historic",
    ("place_names", 2): "main exonym historic short abbreviation",
    ("demonyms", 2): "adjective noun plural",
    ("common_words", 1): "1 2 3 4 5",
    ("particles", 1): "prefix joiner patronymic",
    ("name_suffixes", 1): "generation degree honour",
    ("titles", 1): "m f -",
    ("titles", 2): "honorific political military religious royal academic police legal medical sport business media",
    ("titles", 3): "0 1",
    ("roles", 1): "m f -",
    ("roles", 2): "political military religious royal academic police legal medical sport business media worker relative "
                  "person group resident",
    ("outlets", 3): "newspaper broadcaster magazine site station",
    ("organizations", 1): "international party armed bank company ministry league club university government agency court "
                          "ngo union religious other",
    ("organizations", 3): "alone ambiguous",
    ("acronyms", 2): "alone ambiguous",
    ("heads", 1): "organization company place facility event work",
}


def check_format(name):
    """Faults of one file: header, columns, order, doubles, encoding, spaces."""
    path = tsv.DATA / f"{name}.tsv"
    if not path.exists():
        return [f"{name}: is missing"]
    data = path.read_bytes()
    faults = []
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"{name}: {error}"]
    lines = data.split(b"\n")
    if lines[-1] != b"":
        faults.append(f"{name}: no newline at the end")
    if lines[0].decode() != "#" + "\t".join(tsv.COLUMNS[name]):
        faults.append(f"{name}: wrong header")
    rows = lines[1:-1]
    for number, (before, line) in enumerate(zip([b""] + rows, rows), start=2):
        if line <= before:
            faults.append(f"{name}:{number}: not sorted or not unique")
        cells = line.decode("utf-8").split("\t")
        if len(cells) != len(tsv.COLUMNS[name]):
            faults.append(f"{name}:{number}: {len(cells)} columns")
        elif any(cell != cell.strip() or "  " in cell or "\r" in cell for cell in cells) or not cells[0]:
            faults.append(f"{name}:{number}: stray spaces or an empty first column")
        else:
            faults.extend(check_cells(name, number, cells))
    return faults


def check_cells(name, number, cells):
    """Faults of the cells of one row: numbers that are none, values that are not in the list."""
    faults = []
    for column in NUMBERS.get(name, ()):
        if not re.fullmatch(r"\d+", cells[column]):
            faults.append(f"{name}:{number}: {cells[column]!r} is no number")
    for (table, column), values in CHOICES.items():
        if table == name and cells[column] not in values.split():
            faults.append(f"{name}:{number}: unknown value {cells[column]!r}")
    return faults


def check_places():
    """Faults between places, their names and the demonyms."""
    faults = []
    ids = [int(row[0]) for row in tsv.read_data("places")]
    known = set(ids)
    if len(known) != len(ids):
        faults.append("places: an id twice")
    for row in tsv.read_data("places"):
        if row[5] and not (-90 <= float(row[5]) <= 90 and -180 <= float(row[6]) <= 180):
            faults.append(f"places: {row[0]} lies off the globe")
    main = {}
    demonym_keys = {fold(row[0]) for row in tsv.read_data("demonyms")}
    allowed = {fold(name) for name in __import__("demonyms").ALSO_PLACES}
    for name, place, form in tsv.read_data("place_names"):
        if int(place) not in known:
            faults.append(f"place_names: {name} leads to no place ({place})")
        if form == "main":
            main[place] = main.get(place, 0) + 1
        if fold(name) in demonym_keys - allowed:
            faults.append(f"place_names: {name} is a demonym")
    for place in ids:
        if main.get(str(place), 0) != 1:
            faults.append(f"place_names: {place} has {main.get(str(place), 0)} main names")
    for demonym, place, _ in tsv.read_data("demonyms"):
        if int(place) and int(place) not in known:
            faults.append(f"demonyms: {demonym} leads to no place ({place})")
    return faults


def main():
    """Prints the faults; 1 if there are any."""
    faults = [fault for name in sorted(tsv.COLUMNS) for fault in check_format(name)]
    if not faults:
        faults = check_places()
    for fault in faults[:50]:
        print(fault)
    print(f"{len(faults)} faults in {len(tsv.COLUMNS)} lists")
    return 1 if faults else 0
