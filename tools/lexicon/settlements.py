"""Cities, towns and districts of 1,000 inhabitants and more, and the capitals among them."""

import re

import geonames
from fold import fold, is_latin
from gazetteer import Place

SMALLEST = 1000  # inhabitants
SMALLEST_DISTRICT = 20_000  # districts of cities below it repeat street and village names
BAD_NAME = re.compile(r"[\d,()\[\]/;:*\"]|^.{1,2}$")
# Where GeoNames' country table spells the capital unlike the city table.
CAPITAL_NAMES = {"US": "Washington", "KZ": "Astana", "BI": "Gitega", "GQ": "Malabo", "PW": "Ngerulmud", "EH": "Laayoune", "MO": "Macau"}


def feature_of(city):
    """The city's GeoNames feature code of 2020; `PPL` for newer records."""
    return geonames.older_cities().get(city.id, ("", "PPL", ""))[1]


def is_wanted(city):
    """Whether a record of the city table becomes a place."""
    feature = feature_of(city)
    if feature in ("PPLH", "PPLQ", "PPLW", "PPLCH"):  # abandoned, destroyed
        return False
    smallest = SMALLEST_DISTRICT if feature == "PPLX" else SMALLEST
    nation = geonames.countries().get(city.country)
    if nation and fold(CAPITAL_NAMES.get(city.country, nation.capital)) == fold(city.name):
        return True
    return city.population >= smallest and not BAD_NAME.search(city.name.replace(" / ", " ")) and is_latin(city.name)


def is_english_enough(name):
    """Whether libgeonames' English name is a plain name (it has codes, notes and Cyrillic ones among them)."""
    return is_latin(name) and not BAD_NAME.search(name)


def add_cities(gazetteer):
    """One record a city; its main name is libgeonames' English one where there is one."""
    english, old = geonames.english_names(), geonames.older_cities()
    for city in sorted(geonames.cities().values()):
        if not is_wanted(city):
            continue
        kind = "district" if feature_of(city) == "PPLX" else "city"
        place = Place(city.id, kind, city.country, city.admin1, city.population, (city.latitude, city.longitude))
        main, *others = city.name.split(" / ")
        gazetteer.add(place, main)
        for other in others:
            gazetteer.name(place, other, "exonym")
        former = old.get(city.id, (city.name,))[0]
        if fold(former) != fold(city.name) and is_english_enough(former):
            gazetteer.name(place, former, "historic")
        name = english.get(city.id)
        if name and fold(name) != fold(city.name) and is_english_enough(name):
            gazetteer.rename(place, name)


def mark_capitals(gazetteer):
    """Turns each country's capital into the kind `capital`."""
    missing = []
    for code, country in geonames.countries().items():
        name = CAPITAL_NAMES.get(code, country.capital)
        found = gazetteer.find(name, ("city", "district"), code) if name else []
        if found:
            found[0].kind = "capital"
        elif name:
            missing.append(f"{code} {name}")
    return missing
