"""outlets.tsv from hand/outlets.tsv: newspapers, broadcasters, stations, magazines and sites."""

import tsv
from fold import fold


def rows(common):
    """[(name, domain, country, kind)]; `The X` also stands as `X` where that is no common word by itself."""
    found = {}
    for entry, country, kind in tsv.read_hand("outlets"):
        name, _, domain = entry.partition(" @")
        names = [name.strip()]
        if name.startswith("The ") and (" " in name[4:] or common.get(fold(name[4:]), 9) > 3):
            names.append(name[4:].strip())
        for printed in names:
            found.setdefault((printed, country), (printed, domain.strip(), country, kind))
    return list(found.values())
