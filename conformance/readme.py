"""Does what README.md says, in a fresh clone in an empty folder: first the commands that a newcomer is told to type,
then the others; and follows the relative links of every Markdown file.

    readme.py
"""

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote

from findings import Findings

ROOT = Path(__file__).resolve().parent.parent
WORK = Path(os.environ["CONFORMANCE_WORK"])
TESTS = "swift test"


def commands(markdown):
    """Commands by section: lines of code blocks, indented or fenced for a shell, that call swift or policyc."""
    sections, section, fence = {}, "", None
    for line in markdown.splitlines():
        if line.startswith("```"):
            fence = None if fence is not None else line[3:].strip()
        elif fence is None and line.startswith("#"):
            section = line.lstrip("#").strip()
        elif fence in ("sh", "bash", "console") or fence is None and line.startswith("    "):
            command = line.strip().removeprefix("$ ")
            if re.match(r"(swift|policyc) ", command):
                sections.setdefault(section, []).append(command)
    return sections


def git(*arguments, folder=ROOT):
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout


def run(command, folder, findings, environment):
    begun = time.monotonic()
    log = WORK / "readme.log"
    with log.open("wb") as output:
        status = subprocess.run(
            ["bash", "-c", command], cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            env=environment,
        ).returncode  # fmt: skip
    said = log.read_text(errors="replace")
    print(f"{time.monotonic() - begun:6.1f} s  {command}", flush=True)
    if not findings.expect(status == 0, "README.md", f"`{command}` ends with status {status}"):
        print(said[-3000:], file=sys.stderr)
    return said


def check_commands(findings):
    sections = commands((ROOT / "README.md").read_text())
    ordered = [command for group in sections.values() for command in group]
    if not findings.expect(len(ordered) >= 2, "README.md", f"has only these commands: {ordered}"):
        return
    findings.expect(TESTS == ordered[1], "README.md", f"its second command is `{ordered[1]}`, CI runs `{TESTS}`")
    if git("status", "--porcelain"):
        print("NOTE: the working tree has changes; the clone has not")
    clone = WORK / "empty/clone"
    git("clone", "--quiet", "--no-local", str(ROOT), str(clone))
    environment = {key: value for key, value in os.environ.items() if key not in ("POLICYC", "SITE")}
    run(ordered[0], clone, findings, environment)
    site = Path(os.environ["SITE"])
    built = sorted(path.name for path in (clone / "site").iterdir()) if (clone / "site").exists() else []
    wanted = sorted(path.name for path in site.iterdir())
    if findings.expect(built == wanted, "README.md", f"its first command builds {built}"):
        for name in wanted:
            same = (clone / "site" / name).read_bytes() == (site / name).read_bytes()
            findings.expect(same, "README.md", f"{name} differs from the one that was built here")
    said = run(TESTS, clone, findings, environment)
    counted = re.search(r"Test run with (\d+) tests", said)
    findings.expect(counted and int(counted[1]) > 100, "README.md", f"`{TESTS}` ran {counted and counted[1]} tests")
    policyc = Path(subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=clone, capture_output=True, text=True, check=True
    ).stdout.strip())  # fmt: skip
    environment["PATH"] = f"{policyc}:{environment['PATH']}"
    for command in ordered[2:]:
        run(command, clone, findings, environment)
    left = git("status", "--porcelain", folder=clone)
    # `policyc init` makes what it was asked for.
    left = [line for line in left.splitlines() if not re.fullmatch(r"\?\? my-policy/", line)]
    findings.expect(not left, "README.md", f"its commands leave {left} behind")


def check_links(findings):
    """Links between files, and anchors of headings as GitHub makes them."""
    count = 0
    for name in git("ls-files", "-z", "*.md").split("\0"):
        path = ROOT / name
        if not name or not path.exists():
            continue
        text = re.sub(r"^```.*?^```|`[^`\n]*`", "", path.read_text(), flags=re.M | re.S)
        for target in re.findall(r"\]\(<?([^)\s>]+)>?\)", text):
            if re.match(r"[a-z]+:", target):
                continue
            count += 1
            file, _, fragment = target.partition("#")
            other = (path.parent / unquote(file)).resolve() if file else path
            if not findings.expect(other.exists(), name, f"the link to `{target}` leads nowhere"):
                continue
            if fragment and other.suffix == ".md":
                findings.expect(fragment in anchors(other), name, f"the link to `{target}` finds no heading")
    return count


def anchors(path):
    found = []
    for heading in re.findall(r"^#+ (.*)$", path.read_text(), re.M):
        slug = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        found.append(f"{slug}-{found.count(slug)}" if slug in found else slug)
    return found


def main():
    findings = Findings()
    count = check_links(findings)
    check_commands(findings)
    findings.end(f"{count} links between documents, and the README's commands")


main()
