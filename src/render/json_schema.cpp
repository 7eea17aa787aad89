// The schema by which others check our records. Tests hold real output against it.
#include "artparse/render.h"

namespace artparse {
namespace {

constexpr std::string_view kSchema = R"json({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "A record of artparse",
  "description": "What artparse says about one article. Fields kept from the input stand before these keys.",
  "type": "object",
  "required": [
    "schema",
    "source",
    "error",
    "date",
    "updated",
    "outlet",
    "headline",
    "deck",
    "authors",
    "byline",
    "photos",
    "dateline",
    "people",
    "places",
    "organizations",
    "quotes",
    "body",
    "warnings"
  ],
  "properties": {
    "schema": {"const": 1},
    "source": {
      "type": "string",
      "description": "The path as given, - for standard input, with :N behind it for article N of an input of many."
    },
    "error": {"anyOf": [{"$ref": "#/$defs/error"}, {"type": "null"}]},
    "date": {"$ref": "#/$defs/date"},
    "updated": {"$ref": "#/$defs/date"},
    "outlet": {"type": ["string", "null"]},
    "headline": {"type": ["string", "null"]},
    "deck": {"type": ["string", "null"], "description": "The standfirst under the headline."},
    "authors": {"type": "array", "items": {"$ref": "#/$defs/author"}},
    "byline": {"type": ["string", "null"], "description": "As printed."},
    "photos": {"type": "array", "items": {"$ref": "#/$defs/photo"}},
    "dateline": {"anyOf": [{"$ref": "#/$defs/dateline"}, {"type": "null"}]},
    "people": {"type": "array", "items": {"$ref": "#/$defs/person"}},
    "places": {"type": "array", "items": {"$ref": "#/$defs/place"}},
    "organizations": {"type": "array", "items": {"$ref": "#/$defs/organization"}},
    "quotes": {"type": "array", "items": {"$ref": "#/$defs/quote"}},
    "body": {"type": "array", "items": {"type": "string"}},
    "warnings": {"type": "array", "items": {"$ref": "#/$defs/warning"}},
    "spans": {
      "type": "object",
      "required": ["date", "updated", "outlet", "headline", "deck", "byline", "photos", "body"],
      "properties": {
        "date": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
        "updated": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
        "outlet": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
        "headline": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
        "deck": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
        "byline": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
        "photos": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["caption", "credit"],
            "properties": {
              "caption": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
              "credit": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]}
            },
            "additionalProperties": false
          }
        },
        "body": {"type": "array", "items": {"$ref": "#/$defs/span"}}
      },
      "additionalProperties": false,
      "description": "Where the plain values came from. With --spans only."
    },
    "explain": {
      "type": "array",
      "items": {"$ref": "#/$defs/explanation"},
      "description": "With --explain only."
    }
  },
  "$defs": {
    "offset": {
      "description": "Unicode code points of the decoded text, or bytes of the input with --offsets bytes. With --spans only.",
      "type": "integer",
      "minimum": 0
    },
    "span": {
      "description": "Start and end, half-open.",
      "type": "array",
      "prefixItems": [{"$ref": "#/$defs/offset"}, {"$ref": "#/$defs/offset"}],
      "items": false,
      "minItems": 2
    },
    "date": {
      "description": "ISO 8601, as precise as the text is.",
      "type": ["string", "null"],
      "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$"
    },
    "mention": {
      "type": "object",
      "required": ["text", "start", "end"],
      "properties": {
        "text": {"type": "string"},
        "start": {"$ref": "#/$defs/offset"},
        "end": {"$ref": "#/$defs/offset"}
      },
      "additionalProperties": false,
      "description": "A piece of the text as printed: text[start:end]."
    },
    "named": {
      "type": "object",
      "required": ["name"],
      "properties": {
        "name": {"type": "string"},
        "start": {"$ref": "#/$defs/offset"},
        "end": {"$ref": "#/$defs/offset"}
      },
      "additionalProperties": false
    },
    "author": {
      "type": "object",
      "required": ["name", "kind", "role", "title", "place", "email"],
      "properties": {
        "name": {"type": "string"},
        "kind": {"enum": ["person", "agency", "desk", "outlet"]},
        "role": {
          "enum": ["author", "reporting", "writing", "editing", "contributor", "photographer", "translator"]
        },
        "title": {"type": ["string", "null"]},
        "place": {"type": ["string", "null"]},
        "email": {"type": ["string", "null"]},
        "start": {"$ref": "#/$defs/offset"},
        "end": {"$ref": "#/$defs/offset"}
      },
      "additionalProperties": false
    },
    "photo": {
      "type": "object",
      "required": ["caption", "credit", "photographers", "agencies"],
      "properties": {
        "caption": {"type": ["string", "null"]},
        "credit": {"type": ["string", "null"]},
        "photographers": {"type": "array", "items": {"$ref": "#/$defs/named"}},
        "agencies": {"type": "array", "items": {"$ref": "#/$defs/named"}}
      },
      "additionalProperties": false
    },
    "dateline": {
      "type": "object",
      "required": ["text", "places", "agency", "date"],
      "properties": {
        "text": {"type": "string"},
        "places": {"type": "array", "items": {"$ref": "#/$defs/named"}},
        "agency": {"anyOf": [{"$ref": "#/$defs/named"}, {"type": "null"}]},
        "date": {"$ref": "#/$defs/date"},
        "start": {"$ref": "#/$defs/offset"},
        "end": {"$ref": "#/$defs/offset"}
      },
      "additionalProperties": false
    },
    "person": {
      "type": "object",
      "required": ["name", "aliases", "roles", "count"],
      "properties": {
        "name": {"type": "string"},
        "aliases": {"type": "array", "items": {"type": "string"}},
        "roles": {"type": "array", "items": {"type": "string"}},
        "count": {"type": "integer", "minimum": 0},
        "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}}
      },
      "additionalProperties": false
    },
    "place": {
      "type": "object",
      "required": ["name", "aliases", "kind", "country", "geonames", "lat", "lon", "metonym", "count"],
      "properties": {
        "name": {"type": "string"},
        "aliases": {"type": "array", "items": {"type": "string"}},
        "kind": {"enum": ["country", "region", "city", "water", "landform", "facility", "other"]},
        "country": {"type": ["string", "null"], "pattern": "^[A-Z]{2}$"},
        "geonames": {"type": ["integer", "null"], "minimum": 1},
        "lat": {"type": ["number", "null"], "minimum": -90, "maximum": 90},
        "lon": {"type": ["number", "null"], "minimum": -180, "maximum": 180},
        "metonym": {"type": "boolean"},
        "count": {"type": "integer", "minimum": 0},
        "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}}
      },
      "additionalProperties": false
    },
    "organization": {
      "type": "object",
      "required": ["name", "aliases", "count"],
      "properties": {
        "name": {"type": "string"},
        "aliases": {"type": "array", "items": {"type": "string"}},
        "count": {"type": "integer", "minimum": 0},
        "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}}
      },
      "additionalProperties": false
    },
    "quote": {
      "type": "object",
      "required": ["text", "kind", "speaker", "speakers", "speaker_kind", "via", "cue"],
      "properties": {
        "text": {"type": "string", "description": "Without the outer marks."},
        "kind": {"enum": ["direct", "mixed", "indirect"]},
        "speaker": {
          "type": ["string", "null"],
          "description": "The first of speakers; null where the text does not say."
        },
        "speakers": {"type": "array", "items": {"type": "string"}},
        "speaker_kind": {"enum": ["person", "organization", "group", "description", null]},
        "via": {"type": ["string", "null"]},
        "cue": {"type": ["string", "null"]},
        "start": {"$ref": "#/$defs/offset"},
        "end": {"$ref": "#/$defs/offset"},
        "parts": {"type": "array", "items": {"$ref": "#/$defs/mention"}},
        "speaker_mention": {"anyOf": [{"$ref": "#/$defs/mention"}, {"type": "null"}]},
        "via_mention": {"anyOf": [{"$ref": "#/$defs/mention"}, {"type": "null"}]},
        "cue_mention": {"anyOf": [{"$ref": "#/$defs/mention"}, {"type": "null"}]}
      },
      "additionalProperties": false
    },
    "warning": {
      "type": "object",
      "required": ["code", "message"],
      "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
      "additionalProperties": false
    },
    "error": {
      "type": "object",
      "required": ["code", "message", "line"],
      "properties": {
        "code": {
          "enum": [
            "not_found",
            "not_readable",
            "not_text",
            "too_large",
            "timeout",
            "bad_json",
            "no_text",
            "internal"
          ]
        },
        "message": {"type": "string"},
        "line": {"description": "Of an input of many articles.", "type": ["integer", "null"], "minimum": 1}
      },
      "additionalProperties": false
    },
    "explanation": {
      "type": "object",
      "required": ["path", "rule", "evidence", "why"],
      "properties": {
        "path": {"type": "string"},
        "rule": {"type": "string"},
        "evidence": {
          "type": "array",
          "maxItems": 3,
          "items": {
            "type": "object",
            "required": ["row", "weight"],
            "properties": {"row": {"type": "string"}, "weight": {"type": "integer"}},
            "additionalProperties": false
          }
        },
        "why": {"type": ["string", "null"]}
      },
      "additionalProperties": false
    }
  }
}
)json";

}  // namespace

std::string_view json_schema() {
  return kSchema;
}

}  // namespace artparse
