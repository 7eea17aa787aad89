"""places.tsv and place_names.tsv: all sources merged, one record a place."""

import re

import divisions
import landmarks
import settlements
from fold import fold
from gazetteer import Gazetteer

# Names that are words of the trade and no place by themselves.
STOP = set("""north south east west northern southern eastern western central north east north west south east south west
world university court police god post press congress senate street city town village county district center centre
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december the of and capital federal national international republic province state region none all
other island islands river lake mount mountain bay beach hill hills valley park union""".split()) | {"north east",
        "north west", "south east", "south west", "city center", "city centre", "new town", "old town", "the city"}
SHORT = re.compile(r"^.{1,2}$")


def build(demonym_keys):
    """The finished gazetteer, and warnings as strings."""
    gazetteer = Gazetteer()
    divisions.add_countries(gazetteer)
    divisions.add_states(gazetteer)
    settlements.add_cities(gazetteer)
    divisions.add_counties(gazetteer)
    warnings = [f"no capital: {entry}" for entry in settlements.mark_capitals(gazetteer)]
    landmarks.add_hand_places(gazetteer)
    warnings += [f"no place for the alias of {key}" for key in landmarks.add_aliases(gazetteer)]
    landmarks.add_wordnet_places(gazetteer)
    prune(gazetteer, demonym_keys)
    return gazetteer, warnings


def is_name(name, form, demonym_keys):
    """Whether a name may stand in the list: no demonym, no generic word, no one or two letters but abbreviations."""
    key = fold(name)
    if key in demonym_keys or key in STOP:
        return False
    return form == "abbreviation" or not SHORT.match(key)


def prune(gazetteer, demonym_keys):
    """Takes out the names that may not stand, and the places that have none left."""
    for place in list(gazetteer.places.values()):
        place.names = {name: form for name, form in place.names.items() if is_name(name, form, demonym_keys)}
        if not place.names:
            del gazetteer.places[place.id]
        elif "main" not in place.names.values():
            first = sorted(place.names, key=lambda name: (place.names[name] == "abbreviation", name))[0]
            place.names[first] = "main"


def place_rows(gazetteer):
    """Rows of places.tsv."""
    for place in gazetteer.places.values():
        latitude, longitude = (f"{axis:.2f}" for axis in place.position) if place.position else ("", "")
        yield place.id, place.kind, place.country, place.admin1, place.population, latitude, longitude


def name_rows(gazetteer):
    """Rows of place_names.tsv."""
    for place in gazetteer.places.values():
        for name, form in place.names.items():
            yield name, place.id, form
