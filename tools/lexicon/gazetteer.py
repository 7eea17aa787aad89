"""One table of places while it is being put together: records, their names, and how they are found."""

import re
import zlib
from collections import defaultdict
from dataclasses import dataclass, field

from fold import fold

OWN_IDS = 2_000_000_000  # ids from here on are ours: places without a GeoNames id


@dataclass
class Place:
    """A place; latitude and longitude in degrees or None, population in inhabitants (0: unknown)."""
    id: int
    kind: str
    country: str
    admin1: str
    population: int
    position: tuple | None
    names: dict = field(default_factory=dict)  # name: form


def own_id(text):
    """A stable id for a place that GeoNames' packages do not number, from a description of it."""
    return OWN_IDS + zlib.crc32(text.encode("utf-8")) % 1_000_000_000


def tidy(name):
    """`name` with plain apostrophes and single spaces."""
    return " ".join(re.sub("[’‘ʻʼ`]", "'", name).split())


class Gazetteer:
    """Places by id, and by the keys of their names."""

    def __init__(self):
        self.places = {}
        self.by_key = defaultdict(list)
        self.by_code = {}  # `US`, `US.CA`, `US.CA.029`: id

    def add(self, place, name, code=None):
        """Adds a new record under its main name."""
        if place.id in self.places:
            raise ValueError(f"id {place.id} twice: {self.places[place.id]} and {place} {name}")
        self.places[place.id] = place
        self.name(place, name, "main")
        if code:
            self.by_code[code] = place.id
        return place

    def name(self, place, name, form):
        """Gives a place one more name; a name that folds like one it has (but for dots) adds nothing."""
        name = tidy(name)
        if not name or name in place.names:
            return
        key = fold(name)
        known = any(fold(other) == key for other in place.names)
        if known and form not in ("main", "abbreviation"):
            return
        place.names[name] = form
        if place.id not in self.by_key[key]:
            self.by_key[key].append(place.id)

    def rename(self, place, name):
        """Makes `name` the main name; the former main name becomes an exonym."""
        name = tidy(name)
        for other, form in list(place.names.items()):
            if form == "main":
                if fold(other) == fold(name):
                    del place.names[other]
                else:
                    place.names[other] = "exonym"
        place.names.pop(name, None)
        self.name(place, name, "main")
        place.names[name] = "main"

    def find(self, name, kinds=None, country=None, admin1=None):
        """Places with that name, most inhabitants first."""
        found = [self.places[i] for i in self.by_key.get(fold(name), ())]
        found = [place for place in found
                 if (kinds is None or place.kind in kinds) and (country is None or place.country == country)
                 and (admin1 is None or place.admin1 == admin1)]
        return sorted(found, key=lambda place: (-place.population, place.id))

    def near(self, name, position, degrees, kinds, country):
        """The nearest place of that name and those kinds within so many degrees; None if there is none."""
        best = None
        for place in self.find(name, kinds):
            if country and place.country and place.country != country:
                continue
            if place.position is None or position is None:
                continue
            distance = max(abs(a - b) for a, b in zip(place.position, position))
            if distance <= degrees and (best is None or distance < best[0]):
                best = (distance, place)
        return best[1] if best else None
