"""Three implementations of JSON Schema 2020-12 that share no code, and one verdict: they have to agree."""

import json
import subprocess
import tempfile
from pathlib import Path

import jsonschema
import jsonschema_rs
import sourcemeta_jsonschema

CLI = Path(sourcemeta_jsonschema.__file__).parent / "jsonschema-linux-x86_64"


def cli(*arguments):
    """Runs the C++ engine. Status 0: as demanded; 2: not; anything else is a fault in the call."""
    result = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True)
    return result.returncode, (result.stdout + result.stderr).strip()


class Engines:
    """One schema in all three, with `format` as an assertion."""

    def __init__(self, path):
        self.path = path
        self.schema = json.loads(Path(path).read_text())
        self.python = jsonschema.Draft202012Validator(
            self.schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        )
        self.rust = jsonschema_rs.Draft202012Validator(self.schema, validate_formats=True)

    def metaschema(self):
        """Complaints about the schema itself, one for each engine that has one."""
        complaints = []
        try:
            jsonschema.Draft202012Validator.check_schema(self.schema)
        except jsonschema.SchemaError as error:
            complaints.append(f"jsonschema: {error.message}")
        if not jsonschema_rs.meta.is_valid(self.schema):
            complaints.append("jsonschema-rs: the schema is not valid")
        status, said = cli("metaschema", self.path)
        if status:
            complaints.append(f"sourcemeta ({status}): {said}")
        return complaints

    def lint(self, *without):
        status, said = cli("lint", *[word for rule in without for word in ("--exclude", rule)], self.path)
        return [said] if status else []

    def verdicts(self, instance):
        """What the engines that live in this process say."""
        return self.python.is_valid(instance), self.rust.is_valid(instance)

    def reasons(self, instance):
        return [error.message[:200] for error in self.python.iter_errors(instance)][:3]

    def disagreements(self, instances, valid):
        """Those instances of which an engine does not say what is demanded, with the engine's name."""
        wrong = []
        for instance in instances:
            python, rust = self.verdicts(instance)
            if python != valid:
                wrong.append(("jsonschema", instance))
            if rust != valid:
                wrong.append(("jsonschema-rs", instance))
        return wrong + [("sourcemeta", instance) for instance in self._refuted_by_cli(instances, valid)]

    def _refuted_by_cli(self, instances, valid):
        """All in one process; only when that fails, halves, to find which."""
        if not instances:
            return []
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as lines:
            lines.write("".join(json.dumps(instance) + "\n" for instance in instances))
            lines.flush()
            demand = "--valid" if valid else "--invalid"
            status, said = cli("validate", "--fast", "--format-assertion", demand, self.path, lines.name)
        if status == 0:
            return []
        if len(instances) == 1:
            return instances
        if status != 2 and "pass" not in said and "fail" not in said:
            raise RuntimeError(f"{CLI.name} ended with {status}: {said}")
        half = len(instances) // 2
        return self._refuted_by_cli(instances[:half], valid) + self._refuted_by_cli(instances[half:], valid)
