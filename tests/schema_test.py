#!/usr/bin/env python3
"""Holds what the program prints against the schema that it prints, with a validator that is not ours.

    schema_test.py PROGRAM SOURCE_DIR

Real output must pass, with every option that adds to the record; and the schema must be able to fail: records with one
thing wrong must not pass.
"""
import copy
import glob
import json
import os
import subprocess
import sys
import tempfile

import jsonschema

PROGRAM, SOURCE = sys.argv[1:3]
OPTIONS = [
    [],
    ["--spans"],
    ["--explain"],
    ["--indirect", "all"],
    ["--spans", "--explain", "--indirect", "all", "--offsets", "bytes"],
]
KEYS = ["schema", "source", "error", "date", "updated", "outlet", "headline", "deck", "authors", "byline", "photos",
        "dateline", "people", "places", "organizations", "quotes", "body", "warnings"]


def run(*arguments, stdin=b""):
    result = subprocess.run([PROGRAM, *arguments], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return [json.loads(line) for line in result.stdout.splitlines()]


def real_records(folder):
    texts = sorted(glob.glob(SOURCE + "/samples/*.txt") + glob.glob(SOURCE + "/tests/golden/**/*.txt", recursive=True))
    assert len(texts) > 16, texts
    for options in OPTIONS:
        yield from run(*options, "--to", "ndjson", *texts)
        yield from run(*options, "--to", "ndjson", *bad_inputs(folder))
        yield from run(*options, "--from", "ndjson", "--exit-zero", stdin=b'{"text": "Rain fell."}\n[1]\n{"no": 1}\n\n')
        yield from run(*options, "--to", "ndjson", "--max-bytes", "10", texts[0])


def bad_inputs(folder):
    inputs = {"empty.txt": b"", "binary.txt": b"\x7fELF\x02\x01\x01\0\0\0", "bad.txt": b"caf\xc3\xa9 \xff", "blank.txt": b" \n"}
    for name, content in inputs.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(content)
    return [os.path.join(folder, name) for name in [*inputs, "missing.txt"]]


def broken_records(record):
    """One thing wrong in each."""
    for key in KEYS:
        yield "without " + key, {name: value for name, value in record.items() if name != key}
        yield key + " of another type", {**record, key: {"no": "such"}}
    places = copy.deepcopy(record)
    places["places"][0]["kind"] = "galaxy"
    yield "a kind that there is not", places
    named = copy.deepcopy(record)
    named["people"][0]["age"] = 42
    yield "one key more", named
    yield "a date of no calendar", {**record, "date": "14 March 2026"}
    yield "a span of three", {**record, "spans": {**record["spans"], "date": [1, 2, 3]}}


def main():
    schema = json.loads(subprocess.run([PROGRAM, "--schema"], stdout=subprocess.PIPE, check=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    seen, codes = 0, set()
    with tempfile.TemporaryDirectory() as folder:
        for record in real_records(folder):
            errors = [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(record)]
            assert not errors, (record["source"], errors)
            assert [key for key in record if key in KEYS] == KEYS, list(record)
            codes.add(record["error"]["code"] if record["error"] else None)
            seen += 1
        sample = run("--spans", SOURCE + "/samples/pasted-web-page.txt")[0]
    assert {None, "not_found", "not_text", "too_large", "bad_json", "no_text"} <= codes, codes
    for what, record in broken_records(sample):
        assert not validator.is_valid(record), "the schema lets pass a record " + what
    print(f"{seen} records")


main()
