"""Countries and their divisions of the first and second level, merged over GeoNames, CLDR and ruby-countries."""

import re

import geonames
import iso_names
import tsv
from fold import fold, is_latin
from gazetteer import Place, own_id

FAR_OFF = 8  # degrees between the listed middle of a state and that of its populated places
SMALL_COUNTRY = 250_000  # inhabitants; below, first-level divisions are hamlets and stay out

# Countries whose second-level divisions news speaks of. Elsewhere they are communes that repeat the cities' names.
COUNTY_COUNTRIES = set("US GB IE CA AU NZ IN PK BD LK NP NG KE UG TZ GH ZA ZM ZW PH ID MY CN UA FR DE IT ES BE CH AT CZ "
                       "PE CL IL IQ SY IR AF YE SA ET SD SS SO SL LR RW BI MW SN CU EG".split())
GENERIC = re.compile(
    r"\b(oblast['’]?|krai|kray|raion|rayon|okrug|autonomous okrug|governorate|province|region|state|prefecture|district|"
    r"department|county|division|municipality|canton|voivodeship|regency|zila|agency|parish|republic|wilayat|"
    r"metropolitan municipality|district municipality|metropolitan area|autonomous region|emirate|city|shi|diqu|"
    r"location|territory|federal territory|union territory|capital territory|special region)$", re.I)
PREFIX = re.compile(
    r"^(the |city and county of |city and borough of |royal borough of |metropolitan borough of |london borough of |"
    r"borough of |city of |county of |district of |province of |provincia de |provincia di |provincia del |"
    r"província de |provincia autonoma di |département du |département de la |département de l['’]|département de |département des |"
    r"departamento de |departamento del |region of |république de |regierungsbezirk |kabupaten |kota |estado de |"
    r"state of |governorate of |muḩāfaz̧at |wilaya de |oblast['’]? |qaḑā['’] |republic of |canton of )", re.I)


def bare(name):
    """A division's name without its generic word: `Kherson Oblast` → `Kherson`, `Borough of Thurrock` → `Thurrock`."""
    short = PREFIX.sub("", name).strip()
    while True:
        shorter = GENERIC.sub("", short).strip()
        if shorter == short or len(shorter) < 4:
            return short
        short = shorter


def add_countries(gazetteer):
    """Continents, countries and dependent territories."""
    for geonames_id, name, population, latitude, longitude in geonames.continents():
        gazetteer.add(Place(geonames_id, "continent", "", "", population, (latitude, longitude)), name)
    territories = iso_names.territories()
    positions = iso_names.country_positions()
    points = {code: (float(latitude), float(longitude)) for code, latitude, longitude in tsv.read_hand("country_points")}
    for code, country in geonames.countries().items():
        position = points.get(code) or positions.get(code) or geonames.centres().get(code)
        place = gazetteer.add(Place(country.id, "country", code, "", country.population, position), country.name, code)
        for name in territories.get(code, ()):
            if re.fullmatch(r"[^\W\d][^()&]*[^\W\d]", name) and " SAR " not in name and " - " not in name and len(name) > 3:
                gazetteer.name(place, name, "exonym")


def iso_candidates():
    """{country: [(ISO code, English name, position, keys of all its names)]} of the divisions that CLDR names."""
    facts = iso_names.subdivision_facts()
    table = {}
    for code, name in sorted(iso_names.subdivisions().items()):
        position, names = facts.get(code, (None, []))
        keys = {fold(bare(other)) for other in [name, *names] if is_latin(other)}
        table.setdefault(code[:2], []).append((code, name, position, keys))
    return table


def checked(position, centre):
    """The position, unless it is missing or far from where the populated places are: some of those listed are wrong."""
    if position and centre and max(abs(here - there) for here, there in zip(position, centre)) > FAR_OFF:
        return centre
    return position or centre


def add_states(gazetteer):
    """First-level divisions; their main name is libgeonames' English one where there is one, else that of GeoNames."""
    english, centres, sums = geonames.english_names(), geonames.centres(), geonames.division_populations()
    candidates = iso_candidates()
    for code, (geonames_id, names) in sorted(geonames.admin1_names().items()):
        country, admin1 = code.split(".", 1)
        nation = geonames.countries().get(country)
        if not nation or nation.population < SMALL_COUNTRY or admin1 in ("00", ""):
            continue
        keys = {fold(bare(name)) for name in names}
        match = next((entry for entry in candidates.get(country, ()) if keys & entry[3]), None)
        position = checked(match and match[2], centres.get(code))
        place = Place(geonames_id or own_id(f"admin1:{code}"), "state", country, admin1, sums.get(code, 0), position)
        if place.id in gazetteer.places:
            place.id = own_id(f"admin1:{code}")
        gazetteer.add(place, names[0], code)
        for name in [*names[1:], *([match[1]] if match else []), *([english[place.id]] if place.id in english else [])]:
            gazetteer.name(place, name, "exonym")
        if is_latin(english.get(place.id, "Ж")):
            gazetteer.rename(place, english[place.id])
        for name in list(place.names):
            if len(bare(name)) > 3 and bare(name) != "Columbia":  # of the District
                gazetteer.name(place, bare(name), "short")


def county_names(name, country):
    """(main name, {other name: form}) of a second-level division."""
    others = {}
    short = bare(name)
    if country == "IE":
        short = {"Uíbh Fhailí": "Offaly"}.get(short, re.sub(r"^County ", "", short))
        main = f"County {short}"
        return main, {short: "short", f"Co. {short}": "abbreviation", f"Co {short}": "abbreviation"}
    if country == "US":
        short = re.sub(r" (County|Parish|Borough|Census Area|Municipality)$", "", name)
    if short != name:
        others[short] = "short"
    return name, others


def add_counties(gazetteer):
    """Second-level divisions of COUNTY_COUNTRIES that do not merely repeat the name of a city or state in them."""
    centres, sums = geonames.centres(), geonames.division_populations()
    seen = {("IL", "01", "gaza")}  # a stray record
    known = set(gazetteer.by_key)
    city_keys = set()
    for city in geonames.cities().values():
        city_keys.add((city.country, city.admin1, fold(city.name)))
    for code, name in sorted(geonames.admin2_names().items()):
        country, admin1, _ = code.split(".", 2)
        if country not in COUNTY_COUNTRIES or not is_latin(name) or re.search(r"[\d,(/]", name):
            continue
        main, others = county_names(name, country)
        state = gazetteer.by_code.get(f"{country}.{admin1}")
        taken = {fold(other) for other in gazetteer.places[state].names} if state else set()
        repeats = lambda word: (country, admin1, fold(word)) in city_keys or fold(word) in taken
        if country == "US":  # `Kern`, but not `Montgomery` or `Wayne`: other places have those names
            others = {short: form for short, form in others.items() if fold(short) not in known}
        if repeats(main) or (country, admin1, fold(bare(main))) in seen:
            continue
        seen.add((country, admin1, fold(bare(main))))
        position = centres.get(code) or centres.get(f"{country}.{admin1}")
        place = Place(own_id(f"admin2:{code}"), "county", country, admin1, sums.get(code, 0), position)
        gazetteer.add(place, main, code)
        for other, form in others.items():
            if country == "IE" or not repeats(other):
                gazetteer.name(place, other, form)
