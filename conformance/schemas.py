"""JSON Schema: the schemas themselves, every IR, and records, each in three engines.

    schemas.py SITE
"""

import copy
import json
import os
import random
import subprocess
import sys
import warnings
from pathlib import Path

from engines import Engines
from findings import Findings
from records import draft_07, lawful, unlawful

ROOT = Path(__file__).resolve().parent.parent
IR_SCHEMA = ROOT / "docs/schema/policy-ir-1.schema.json"
MUTANTS = 60  # of each IR


def check_schema(path, findings, *without):
    engines = Engines(path)
    for complaint in engines.metaschema() + engines.lint(*without):
        findings.add(path.name, complaint)
    for example in engines.schema.get("examples", []):
        for engine, _ in engines.disagreements([example], valid=True):
            findings.add(path.name, f"{engine} refuses the schema's own example")
    return engines


# MARK: IR


def check_ir(engines, site, findings):
    paths = sorted(site.glob("*.ir.json"))
    mutants = 0
    for path in paths:
        ir = json.loads(path.read_text())
        for engine, _ in engines.disagreements([ir], valid=True):
            findings.add(path.name, f"{engine} refuses it: {engines.reasons(ir)}")
        mutants += check_mutants(engines, path, ir, findings)
    findings.expect(paths, site, "no IR")
    print(f"{len(paths)} IR files and {mutants} broken ones")


def places(node, at=()):
    yield at, node
    if isinstance(node, dict):
        for key, value in node.items():
            yield from places(value, (*at, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from places(value, (*at, index))


def mutate(ir, rng):
    """A copy with one change somewhere, and what the change is."""
    ir = copy.deepcopy(ir)
    at, node = rng.choice(list(places(ir)))
    kind = rng.randrange(4)
    if isinstance(node, dict) and kind == 0:
        node["stranger"] = 1
        return ir, f"unknown key at {at}"
    if not at:
        return None
    parent = ir
    for step in at[:-1]:
        parent = parent[step]
    if kind == 1:
        del parent[at[-1]]
        return ir, f"{at} left out"
    if isinstance(node, str) and kind == 2:
        parent[at[-1]] = "no such word"
        return ir, f"another word at {at}"
    parent[at[-1]] = rng.choice([v for v in (None, 1.5, [], {}, "", True) if type(v) is not type(node)])
    return ir, f"another type at {at}"


def check_mutants(engines, path, ir, findings):
    """The engines agree about every broken file, and the compiler refuses what they refuse."""
    rng = random.Random(path.name)
    mutants = [mutant for mutant in (mutate(ir, rng) for _ in range(MUTANTS)) if mutant]
    refused = []
    for mutant, change in mutants:
        python, rust = engines.verdicts(mutant)
        findings.expect(python == rust, path.name, f"{change}: jsonschema says {python}, jsonschema-rs {rust}")
        if not python:
            refused.append((mutant, change))
    passed = [mutant for mutant, _ in mutants if engines.verdicts(mutant)[0]]
    for verdict, group in ((True, passed), (False, [mutant for mutant, _ in refused])):
        for engine, _ in engines.disagreements(group, valid=verdict):
            findings.add(path.name, f"{engine} disagrees about a broken file")
    for mutant, change in refused:
        status = subprocess.run(
            [os.environ["POLICYC"], "ir", "-"], input=json.dumps(mutant).encode(), capture_output=True
        ).returncode
        findings.expect(status == 1, path.name, f"{change}: the schema refuses it, `policyc ir` ends with {status}")
    return len(mutants)


# MARK: records


def strangers(schema):
    """Names of fields that nobody declared: near misses, what other policies collect, what parsers treat specially."""
    known = list(schema["properties"])
    names = ["", "stranger", "__proto__", "constructor", "$ref", "x-data", "a.b", "email ", "EMAIL"]
    names += [name.upper() for name in known[:5]] + [name + "s" for name in known[:5]] + [name[:-1] for name in known[:5]]
    names += list(schema.get("x-forbidden", {}))
    names += ["religion", "health_data", "fingerprint", "social_security_number", "genetic_data"]
    return list(dict.fromkeys(names))


def check_records(path, findings):
    engines = check_schema(path, findings)
    schema = engines.schema
    rng = random.Random(path.name)
    good = list(lawful(schema, rng, 100))
    bad = list(unlawful(schema, rng, strangers(schema)))
    findings.expect(schema.get("additionalProperties") is False, path.name, "is open at the top")
    for engine, record in engines.disagreements(good, valid=True):
        findings.add(path.name, f"{engine} refuses a lawful record: {json.dumps(record)[:300]} {engines.reasons(record)}")
    reasons = {json.dumps(record): reason for reason, record in bad}
    for engine, record in engines.disagreements([record for _, record in bad], valid=False):
        findings.add(path.name, f"{engine} takes an unlawful record: {reasons[json.dumps(record)]}")
    made = check_made_up(engines, path, findings)
    print(f"{path.name}: {len(good)} lawful, {len(bad)} unlawful, {made} made-up records")


def check_made_up(engines, path, findings):
    """Records that hypothesis makes of a draft-07 rendering, and any JSON at all: the engines agree on each."""
    from hypothesis import HealthCheck, Phase, configuration, given, settings
    from hypothesis.errors import NonInteractiveExampleWarning
    from hypothesis_jsonschema import from_schema

    warnings.simplefilter("ignore", NonInteractiveExampleWarning)
    configuration.set_hypothesis_home_dir(os.environ.get("CONFORMANCE_WORK", "/tmp"))
    older = draft_07(engines.schema)
    seen = {True: [], False: []}

    def collect(strategy, count):
        @settings(
            max_examples=count, database=None, derandomize=True, deadline=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(strategy)
        def run(record):
            python, rust = engines.verdicts(record)
            if python != rust:
                findings.add(path.name, f"jsonschema says {python}, jsonschema-rs {rust}: {json.dumps(record)[:300]}")
            seen[python].append(record)

        run()

    collect(from_schema(older), 60)
    collect(from_schema({"type": "object", "properties": dict(list(older["properties"].items())[:8])}), 30)
    findings.expect(len(seen[True]) >= 20, path.name, f"only {len(seen[True])} made-up records are lawful")
    for valid, group in seen.items():
        for engine, record in engines.disagreements(group, valid=valid):
            findings.add(path.name, f"{engine} disagrees, others say {valid}: {json.dumps(record)[:300]}")
    return len(seen[True]) + len(seen[False])


def main():
    site = Path(sys.argv[1])
    findings = Findings()
    paths = sorted((ROOT / "docs/schema").glob("*.json"))
    findings.expect(IR_SCHEMA in paths, "docs/schema", "the schema of the IR is missing")
    for path in paths:
        # Its descriptions are sentences.
        engines = check_schema(path, findings, "description_trailing_period", "top_level_examples")
        if path == IR_SCHEMA:
            check_ir(engines, site, findings)
    schemas = sorted(site.glob("*.schema.json"))
    findings.expect(schemas, site, "no schemas of records")
    for path in schemas:
        check_records(path, findings)
    findings.end(f"{len(schemas) + len(paths)} schemas in 3 engines")


main()
