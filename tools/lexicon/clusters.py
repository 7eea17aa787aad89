"""Clusters of the words that keep the same company, from GloVe word vectors: word_clusters, cluster_names.

Spherical k-means. All sums are sums of whole numbers small enough for their order not to matter, so that the same
bytes come out on every machine. Needs numpy (`environment.py`).
"""

import json
import re

import numpy

from fold import fold
from sources import file_of

WORDS = 80_000     # the most frequent that are made of letters
CLUSTERS = 255
GROUPS = 31        # of clusters that keep the same company
LEARNED = 60_000   # the most frequent words decide where clusters lie
STARTED = 20_000   # clusters start as single words spread over these
ROUNDS = 25
SCALE = 2048       # length of a vector in whole numbers; a product of two is below 2^24, exact in single precision
LETTERS = re.compile(r"[a-z]{1,20}")


def read_vectors():
    """(folded words, the most frequent first; their vectors, about the mean, as whole numbers of length SCALE)."""
    path = file_of("wink-embeddings", "package/*-100d.json")
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    words = {}
    for spelling in package["words"]:
        word = fold(spelling)
        if LETTERS.fullmatch(word) and spelling in package["vectors"]:
            words.setdefault(word, spelling)
        if len(words) == WORDS:
            break
    size = package["dimensions"]
    raw = numpy.array([package["vectors"][spelling][:size] for spelling in words.values()])
    exact = numpy.rint(raw * 1e5).astype(numpy.int64)
    return list(words), to_length(exact - exact.sum(axis=0) // len(exact))


def to_length(vectors):
    """Vectors of whole numbers, stretched to length SCALE and rounded."""
    lengths = numpy.sqrt((vectors * vectors).sum(axis=1).astype(numpy.float64))
    lengths[lengths == 0] = 1
    return numpy.rint(vectors * (SCALE - 16) / lengths[:, None]).astype(numpy.int64)


def nearest(vectors, centres):
    """The number of the centre nearest to each vector."""
    columns = centres.T.astype(numpy.float32)
    parts = [numpy.argmax(vectors[at:at + 8192].astype(numpy.float32) @ columns, axis=1)
             for at in range(0, len(vectors), 8192)]
    return numpy.concatenate(parts)


def find_centres(vectors, weights, count, started):
    """The centres of `count` clusters; a cluster that loses all its words stays where it was."""
    centres = vectors[numpy.arange(count) * started // count].copy()
    for _ in range(ROUNDS):
        of = nearest(vectors, centres)
        sums = numpy.zeros_like(centres)
        numpy.add.at(sums, of, vectors * weights[:, None])
        filled = numpy.bincount(of, minlength=count) > 0
        centres[filled] = to_length(sums)[filled]
    return centres


def by_appearance(numbers):
    """Numbers from 1 in the order in which they first appear."""
    order = {}
    return [order.setdefault(number, len(order) + 1) for number in numbers]


def build():
    """([(word, cluster)], [(cluster, its two most frequent words, group)])."""
    words, vectors = read_vectors()
    learned = vectors[:LEARNED]
    centres = find_centres(learned, numpy.ones(len(learned), numpy.int64), CLUSTERS, STARTED)
    raw = nearest(vectors, centres)
    sizes = numpy.bincount(raw, minlength=CLUSTERS)
    group_centres = find_centres(centres, numpy.rint(numpy.sqrt(sizes)).astype(numpy.int64), GROUPS, CLUSTERS)
    groups = by_appearance(nearest(centres, group_centres)[raw].tolist())
    clusters = by_appearance(raw.tolist())
    members, group_of = {}, {}
    for word, cluster, group in zip(words, clusters, groups):
        members.setdefault(cluster, []).append(word)
        group_of[cluster] = group
    names = [(cluster, "+".join(found[:2]), group_of[cluster]) for cluster, found in members.items()]
    return list(zip(words, clusters)), names
