"""Reads JSON-LD from standard input with a real processor and prints its statements about articles, sorted.

The context of schema.org is the part of it that the renderer uses, term by term: a term that is not listed would be
dropped by the processor, and that fails here.
"""
import json
import sys

from pyld import jsonld

IRI = {"@type": "@id"}
TYPES = """AdministrativeArea BodyOfWater City CivicStructure Country GeoCoordinates ImageObject Landform
NewsArticle NewsMediaOrganization Organization Person Place PostalAddress PropertyValue Quotation""".split()
TEXTS = """addressCountry alternateName articleBody author caption contributor creator creditText dateline
description editor email geo hasPart headline identifier image jobTitle latitude location locationCreated
longitude mentions name propertyID publisher spokenByCharacter text translator value workLocation address
datePublished dateModified""".split()
CONTEXT = {"type": "@type", "id": "@id", "schema": "http://schema.org/", "sameAs": {"@id": "schema:sameAs", **IRI}}
CONTEXT |= {term: {"@id": "schema:" + term} for term in TYPES + TEXTS}


def load(url, options):
    assert url.rstrip("/") == "https://schema.org", url
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXT}}


def count_keys(node):
    if isinstance(node, list):
        return sum(map(count_keys, node))
    if not isinstance(node, dict):
        return 0
    return sum(key != "@context" and value is not None for key, value in node.items()) + sum(
        map(count_keys, node.values()))


def count_expanded(node):
    if isinstance(node, list):
        return sum(map(count_expanded, node))
    if not isinstance(node, dict) or "@value" in node:
        return 0
    own = 0 if set(node) == {"@id"} else len(node)
    return own + sum(map(count_expanded, node.values()))


document = json.load(sys.stdin)
expanded = jsonld.expand(document, {"documentLoader": load})
assert count_keys(document) == count_expanded(expanded), "the processor dropped something"
quads = jsonld.to_rdf(expanded, {"documentLoader": load, "format": "application/n-quads"})
print("\n".join(sorted(line.split(" ", 1)[1] for line in quads.splitlines() if "Article" in line or "name>" in line)))
