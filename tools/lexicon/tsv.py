"""Tab-separated files: hand-written input, and the sorted output that the compile step reads."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
HAND = HERE / "hand"
DATA = HERE.parent.parent / "src" / "lexicon" / "data"

# Columns of every output file, in order: the contract with the compile step.
COLUMNS = {
    "acronyms": ("acronym", "expansion", "class"),
    "agencies": ("name", "canonical", "country"),
    "cluster_names": ("cluster", "name", "group"),
    "common_words": ("word", "band"),
    "demonyms": ("demonym", "id", "form"),
    "family_first": ("name", "culture"),
    "function_words": ("word", "class"),
    "given_names": ("name", "male", "female"),
    "heads": ("word", "kind"),
    "initialisms": ("word",),
    "name_suffixes": ("word", "kind"),
    "name_variants": ("variant", "canonical"),
    "organizations": ("name", "kind", "country", "class"),
    "outlets": ("name", "domain", "country", "kind"),
    "particles": ("word", "position"),
    "person_nouns": ("word",),
    "place_names": ("name", "id", "form"),
    "places": ("id", "kind", "country", "admin1", "population", "latitude", "longitude"),
    "roles": ("role", "gender", "kind"),
    "surnames": ("name", "rank"),
    "titles": ("title", "gender", "kind", "abbreviated"),
    "topic_words": ("word", "topic"),
    "word_classes": ("word", "class"),
    "word_clusters": ("word", "cluster"),
}


def read_rows(path):
    """The rows of a TSV as tuples; line 1 (`#` and column names) is checked for its width and left out."""
    lines = Path(path).read_text(encoding="utf-8").split("\n")
    width = len(lines[0].split("\t"))
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip() or line.startswith("#"):
            continue
        cells = tuple(cell.strip() for cell in line.split("\t"))
        cells += ("",) * (width - len(cells))
        if len(cells) != width:
            raise ValueError(f"{path}:{number}: {len(cells)} columns, expected {width}")
        rows.append(cells)
    return rows


def read_hand(name):
    """Rows of hand/NAME.tsv (none if there is no such file); a first cell `a|b|c` stands for three rows."""
    path = HAND / f"{name}.tsv"
    if not path.exists():
        return []
    rows = []
    for first, *rest in read_rows(path):
        rows.extend((word.strip(), *rest) for word in first.split("|") if word.strip())
    return rows


def read_data(name):
    """Rows of the written src/lexicon/data/NAME.tsv."""
    return read_rows(DATA / f"{name}.tsv")


def write_data(name, rows):
    """Writes src/lexicon/data/NAME.tsv: header, then the distinct rows in the byte order of their lines."""
    width = len(COLUMNS[name])
    lines = set()
    for row in rows:
        cells = [" ".join(str(cell).split()) for cell in row]
        if len(cells) != width:
            raise ValueError(f"{name}: {row!r} has {len(cells)} columns, expected {width}")
        lines.add("\t".join(cells).encode("utf-8"))
    DATA.mkdir(parents=True, exist_ok=True)
    head = ("#" + "\t".join(COLUMNS[name])).encode("utf-8")
    (DATA / f"{name}.tsv").write_bytes(b"\n".join([head, *sorted(lines)]) + b"\n")
    return len(lines)
