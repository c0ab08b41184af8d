"""Records made from a schema: lawful ones from what it says, unlawful ones by one change to a lawful one."""

import json

LAWFUL = {
    "email": ["person@example.org", "a.b+c@sub.example.com"],
    "uri": ["https://example.org/", "https://example.org/a?b=c#d", "urn:isbn:0451450523"],
    "date": ["2026-01-15", "2024-02-29", "1999-12-31"],
    "date-time": ["2026-01-15T12:00:00Z", "2026-01-15T12:00:00.5+02:00"],
    "duration": ["PT1H", "P3D", "P1Y2M"],
    "ipv4": ["192.0.2.1", "255.255.255.255"],
    "ipv6": ["2001:db8::1", "::"],
}
UNLAWFUL = {
    "email": ["", "person", "person at example.org"],
    "uri": ["", "no scheme", "//", "https://exa mple.org"],
    "date": ["", "2026-02-30", "15.01.2026", "2026-1-5", "2026-01-15T12:00:00Z"],
    "date-time": ["", "2026-01-15", "2026-01-15 noon", "2026-13-15T12:00:00Z"],
    "duration": ["", "1 hour", "P", "PT"],
    "ipv4": ["", "192.0.2", "192.0.2.256", "person@example.org"],
    "ipv6": ["", "12345::", "2001:db8", "::g"],
}
PATTERNS = {
    "^[A-Z]{2}$": (["CA", "FR"], ["", "C", "CAN", "ca", "C1"]),
    "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$": (["en", "fr-CA", "zh-Hant"], ["", "e", "en_US", "en-", "1e"]),
}
BY_TYPE = {
    "string": ["", "text", "ünïcödé 𝄞", "0"],
    "integer": [0, -1, 2**40, 7.0],
    "number": [0, 1.5, -2e10],
    "boolean": [True, False],
    "object": [{}, {"anything": [1, {"deep": None}]}],
    "array": [[], [1, "two"]],
    "null": [None],
}
# 7.0 is an integer in JSON Schema, so it is no counter-example.
WRONG = {"string": "text", "integer": 3, "number": 1.5, "boolean": True, "object": {}, "array": [], "null": None}


def types(schema):
    found = schema.get("type", list(BY_TYPE))
    return [found] if isinstance(found, str) else list(found)


def formats(schema):
    """Alternatives of `format`; empty if there is none."""
    if "format" in schema:
        return [schema["format"]]
    return [option["format"] for option in schema.get("anyOf", []) if "format" in option]


def lawful_values(schema):
    if "const" in schema:
        return [schema["const"]]
    if "enum" in schema:
        return list(schema["enum"])
    if formats(schema):
        return [value for name in formats(schema) for value in LAWFUL[name]]
    if "pattern" in schema:
        return PATTERNS[schema["pattern"]][0]
    return [value for name in types(schema) for value in BY_TYPE[name]]


def unlawful_values(schema):
    allowed = set(types(schema))
    if "number" in allowed:
        allowed.add("integer")
    for name, value in WRONG.items():
        if name not in allowed:
            yield "type", value
    for value in sorted(set.intersection(*[set(UNLAWFUL[name]) for name in formats(schema)]) if formats(schema) else []):
        yield "format", value
    if "pattern" in schema:
        for value in PATTERNS[schema["pattern"]][1]:
            yield "pattern", value


def demanded(schema, random):
    """Properties that have to be there: required ones, and one of each group of alternatives."""
    names = list(schema.get("required", []))
    for group in schema.get("allOf", []):
        names += random.choice(group["anyOf"])["required"]
    return names


def lawful(schema, random, count):
    """The examples, the smallest record, the largest, each property with each value, and a random choice."""
    properties = schema["properties"]
    yield from schema.get("examples", [])

    def record(names):
        names = [*demanded(schema, random), *names]
        return {name: random.choice(lawful_values(properties[name])) for name in names}

    yield record([])
    yield record(list(properties))
    for name, property in properties.items():
        for value in lawful_values(property):
            yield {**record([]), name: value}
    for _ in range(count):
        yield record(random.sample(list(properties), random.randrange(len(properties) + 1)))


def unlawful(schema, random, strangers):
    """Each with why it is unlawful."""
    properties = schema["properties"]
    base = {name: random.choice(lawful_values(properties[name])) for name in demanded(schema, random)}
    for value in ([], "text", 1, None, True, [base]):
        yield "not an object", value
    if schema.get("additionalProperties") is False:
        for name in strangers:
            if name not in properties:
                yield f"undeclared field {name!r}", {**base, name: "text"}
    for name, property in properties.items():
        for reason, value in unlawful_values(property):
            yield f"wrong {reason} of {name!r}: {value!r}", {**base, name: value}
    for name in schema.get("required", []):
        yield f"without {name!r}", {key: value for key, value in base.items() if key != name}
    for group in schema.get("allOf", []):
        options = {name for option in group["anyOf"] for name in option["required"]}
        yield "without any of a group", {key: value for key, value in base.items() if key not in options}


def draft_07(schema):
    """The same schema in the older dialect that the generator of hypothesis understands."""

    def rendered(node):
        if isinstance(node, list):
            return [rendered(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {key: rendered(value) for key, value in node.items() if not key.startswith("x-") and key != "examples"}

    older = rendered(schema)
    older["$schema"] = "http://json-schema.org/draft-07/schema#"
    older.pop("$id", None)
    return json.loads(json.dumps(older))
