"""organizations.tsv: hand-written lists and brand names."""

import tsv


def rows(common):
    """Rows of organizations.tsv."""
    return tsv.read_hand("organizations")
