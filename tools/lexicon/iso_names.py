"""English names and positions of countries and first-level divisions: CLDR and ruby-countries."""

import json
import re
import xml.etree.ElementTree as xml
from functools import lru_cache

from sources import file_of, folder_of


@lru_cache(None)
def territories():
    """{ISO country or M49 region code: [names]}: CLDR's English name first, then its short and other forms."""
    path = file_of("cldr-localenames", "package/main/en/territories.json")
    names = json.loads(path.read_text(encoding="utf-8"))["main"]["en"]["localeDisplayNames"]["territories"]
    table = {}
    for code, name in names.items():
        table.setdefault(code.split("-alt-")[0], []).append(name)
    return table


@lru_cache(None)
def subdivisions():
    """{`us-ca` style code as `US-CA`: English name} (CLDR 41)."""
    path = file_of("unicode-cldr-core", "usr/share/unicode/cldr/common/subdivisions/en.xml")
    table = {}
    for node in xml.parse(path).iter("subdivision"):
        code = node.get("type")
        if not node.get("alt"):
            table[f"{code[:2].upper()}-{code[2:].upper()}"] = node.text
    return table


def _data_folder():
    return next((folder_of("ruby-countries") / "usr").glob("**/countries/data"))


@lru_cache(None)
def country_positions():
    """{ISO code: (latitude, longitude)} of the middle of a country (ruby-countries)."""
    table = {}
    for path in sorted((_data_folder() / "countries").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        found = re.search(r"latitude_dec: '(-?[\d.]+)'.*?longitude_dec: '(-?[\d.]+)'", text, re.S)
        if found:
            table[path.stem] = (float(found[1]), float(found[2]))
    return table


@lru_cache(None)
def subdivision_facts():
    """{`US-CA`: (position or None, [names])} (ruby-countries): native, unofficial and English names."""
    table = {}
    for path in sorted((_data_folder() / "subdivisions").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        for block in re.split(r"^(?=['\"]?\w+['\"]?:\s*$)", text, flags=re.M)[1:]:
            code = block.split(":")[0].strip("'\"")
            names = re.findall(r"^  (?:- |name: |  en: )['\"]?([^'\"\n]+)", block, re.M)
            place = re.search(r"^    latitude: (-?[\d.]+)\n    longitude: (-?[\d.]+)", block, re.M)
            table[f"{path.stem}-{code}"] = ((float(place[1]), float(place[2])) if place else None, names)
    return table
