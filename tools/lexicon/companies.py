"""Company, brand and operator names from packages: the name-suggestion-index and the members of stock indices."""

import ast
import json
import re

from fold import is_latin
from sources import file_of

# Entries of Wikidata that were made before about 2012: of the index's shops, those with a name beyond their street.
NOTABLE = 6_000_000
# Categories of operators that are more than a town hall: the part of the path after `operators/`.
OPERATORS = ("power/plant", "power/generator", "power/line", "office/", "amenity/police", "amenity/hospital",
             "amenity/post_office", "amenity/university", "telecom/", "man_made/mast")
LOCAL = re.compile(r"\b(city|town|village|township|borough|county|municipality|state|stadt|gemeinde|ville|mairie|comune"
                   r"|commune|kommune|kommun|kreis|landkreis|municipalidad|ayuntamiento|ajuntament|provincie|prefeitura"
                   r"|concello|verbandsgemeinde|samtgemeinde|land|gobierno|conseil|government)\b", re.I)
IN_BRACKETS = re.compile(r"\s*\([^)]*\)\s*")
LEGAL_FORM = re.compile(r",? (Inc|Corp|Corporation|Co|Company|Ltd|Limited|PLC|plc|AG|SE|S\.?A|N\.?V|NV|S\.?p\.?A|KGaA|AB|ASA"
                        r"|Oyj|GmbH|LLC|LP|Holdings?|Group)\.?$")


def clean(name):
    """The name without what stands in brackets: `Habitat (non-UK)`."""
    return IN_BRACKETS.sub(" ", name).strip()


def without_legal_form(name):
    """`Cummins` for `Cummins, Inc.`; the name itself where it has none."""
    while True:
        shorter = LEGAL_FORM.sub("", name).strip()
        if shorter == name or len(shorter) < 3:
            return name
        name = shorter


def number_of(tags):
    """The number of the first Wikidata entry that the tags name; 0 without one."""
    for key in ("brand:wikidata", "operator:wikidata", "network:wikidata"):
        match = re.match(r"Q(\d+)", tags.get(key, ""))
        if match:
            return int(match[1])
    return 0


def country_of(item):
    """The country in capitals where the entry is of one country only."""
    places = item.get("locationSet", {}).get("include", [])
    only = places[0] if len(places) == 1 and isinstance(places[0], str) else ""
    return only.upper() if re.fullmatch("[a-z]{2}", only) else ""


def kind_of(path, name):
    """The kind of an organization, by the category it is listed under and by its name."""
    if "police" in path or "government" in path:
        return "agency"
    if "university" in path or "University" in name:
        return "university"
    if path.endswith(("/bank", "/atm")) or re.search(r"\bBan[kc]", name):
        return "bank"
    return "company"


def wanted(path, name):
    """Is it a brand, or an operator of more than one town?"""
    if path.startswith("brands/"):
        return True
    return path.startswith("operators/") and path[10:].startswith(OPERATORS) and not LOCAL.search(name)


def brands():
    """[(name, kind, country)] from the name-suggestion-index."""
    tree = json.loads(file_of("name-suggestion-index", "package/dist/json/nsi.min.json").read_text(encoding="utf-8"))["nsi"]
    rows = []
    for path, category in tree.items():
        for item in category["items"]:
            name = clean(item["displayName"])
            if 0 < number_of(item["tags"]) < NOTABLE and is_latin(name) and wanted(path, name):
                rows.append((name, kind_of(path, name), country_of(item)))
    return rows


def stocks():
    """[(name, kind, country)] of the companies in the stock indices of pytickersymbols."""
    module = ast.parse(file_of("pytickersymbols", "pytickersymbols/indices_data.py").read_text(encoding="utf-8"))
    value = next(node.value for node in module.body if isinstance(node, (ast.Assign, ast.AnnAssign)))
    rows = []
    for index in ast.literal_eval(value).values():
        for company in index.get("companies", []):
            name = clean(company["name"])
            rows += [(form, "company", "") for form in {name, without_legal_form(name)}]
    return rows
