"""World regions, waters, landforms and facilities: by hand, and from WordNet's instances."""

import re

import tsv
import wordnet
from fold import fold, is_latin
from gazetteer import Place, own_id

# Which records a hand-written place may turn out to be: its kind, kinds to look at, degrees of distance.
SAME = {
    "city": (("city", "capital", "district"), 0.7),
    "district": (("city", "district"), 0.3),
    "region": (("state", "county"), 8.0),
    "county": (("county", "state"), 1.0),
    "landform": (("state", "county"), 1.5),
}
# WordNet classes whose instances are taken: lemma, sense, our kind.
CLASSES = [("ocean", 0, "water"), ("sea", 0, "water"), ("river", 0, "water"), ("lake", 0, "water"), ("gulf", 0, "water"),
           ("bay", 0, "water"), ("strait", 0, "water"), ("channel", 2, "water"), ("sound", 4, "water"),
           ("waterfall", 0, "water"), ("canal", 2, "facility"), ("mountain", 0, "landform"),
           ("range", 4, "landform"), ("island", 0, "landform"), ("peninsula", 0, "landform"), ("cape", 0, "landform"),
           ("desert", 0, "landform"), ("plateau", 0, "landform"), ("volcano", 0, "landform"), ("glacier", 0, "landform"),
           ("national park", 0, "landform")]


def add_hand_places(gazetteer):
    """hand/places.tsv; a place that GeoNames has already only gets the names."""
    for main, others, kind, country, latitude, longitude in tsv.read_rows(tsv.HAND / "places.tsv"):
        position = (float(latitude), float(longitude)) if latitude else None
        place = None
        if kind in SAME:
            kinds, degrees = SAME[kind]
            place = gazetteer.near(main, position, degrees, kinds, country)
        if place is None:
            place = Place(own_id(f"{kind}:{main}:{country}"), kind, country, "", 0, position)
            gazetteer.add(place, main)
        for other in others.split("|"):
            gazetteer.name(place, other.strip(), "historic" if kind == "historic" else "exonym")


def add_wordnet_places(gazetteer):
    """Waters and landforms of WordNet that no record has yet; WordNet gives no positions."""
    for lemma, sense, kind in CLASSES:
        for synset in wordnet.instances_below(lemma, sense):
            names = [name for name in synset.words
                     if name[0].isupper() and is_latin(name) and len(name) > 3 and not re.search(r"[\d,(]", name)]
            if not names or any(gazetteer.find(name, ("water", "landform", "region", "state", "country", "continent",
                                                      "facility", "county", "historic")) for name in names):
                continue
            place = Place(own_id(f"wordnet:{kind}:{synset.offset}"), kind, "", "", 0, None)
            if place.id in gazetteer.places:
                continue
            gazetteer.add(place, names[0])
            for name in names[1:]:
                gazetteer.name(place, name, "exonym")


def resolve(gazetteer, key):
    """The place that hand/place_aliases.tsv means: `US`, `US.CA`, `Name, US`, `Name, US.TX` or an unmistakable name."""
    if key in gazetteer.by_code:
        return gazetteer.places[gazetteer.by_code[key]]
    name, _, code = key.rpartition(", ")
    country, _, admin1 = code.partition(".")
    kinds = ("capital", "city", "district", "state", "region", "facility")
    found = gazetteer.find(name, kinds, country, admin1 or None) if name else gazetteer.find(key)
    found.sort(key=lambda place: (place.kind not in ("capital", "city"), -place.population, place.id))
    return found[0] if found else None


def add_aliases(gazetteer):
    """hand/place_aliases.tsv; returns the keys that lead nowhere."""
    lost = []
    for aliases, form, key in tsv.read_rows(tsv.HAND / "place_aliases.tsv"):
        place = resolve(gazetteer, key)
        if place is None:
            lost.append(key)
            continue
        for alias in aliases.split("|"):
            gazetteer.name(place, alias.strip(), form)
    return lost
