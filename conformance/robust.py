"""Inputs that nobody would write, files that cannot be read and places that cannot be written. Each run has to end
by itself, in bounds, with status 0, 1 or 2 and something said; and what it leaves behind is whole.

    robust.py POLICYC FOLDER
"""

import json
import os
import random
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from findings import Findings

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "Examples"
SECONDS = 300  # a hang, whatever the machine
MEGABYTES = 4096
SMALL_MEGABYTES = 1024
BIG = 100 << 20
NOBODY = 65534
PLAIN = b"collect email from user at account_creation for account under contract\n"

findings = Findings()
slowest = (0.0, "")
fattest = (0.0, "")
runs = 0


@dataclass
class Result:
    status: int
    out: bytes
    err: bytes

    @property
    def said(self):
        return self.err or self.out


def run(place, command, *, expect, stdin=None, stdout=None, megabytes=SMALL_MEGABYTES, user=None, limits=(), cwd=None):
    """Runs policyc and holds it against the bounds. `expect` is a status or several."""
    global slowest, fattest, runs
    runs += 1

    def prepare():
        for kind, value in limits:
            resource.setrlimit(kind, (value, value))
        if user is not None:
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)

    begun = time.monotonic()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            command, stdin=stdin if stdin is not None else subprocess.DEVNULL, stdout=stdout or out, stderr=err,
            preexec_fn=prepare, cwd=cwd, env={"PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no"},
        )  # fmt: skip
        timer = threading.Timer(SECONDS, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        result = Result(process.returncode, out.read(), err.read())
    seconds, used = time.monotonic() - begun, usage.ru_maxrss / 1024
    slowest, fattest = max(slowest, (seconds, place)), max(fattest, (used, place))

    expected = (expect,) if isinstance(expect, int) else expect
    if result.status < 0:
        how = f"no end in {SECONDS} s" if seconds >= SECONDS else f"signal {-result.status}"
        findings.add(place, f"{how}: {result.err[-300:]!r}")
    elif result.status not in expected:
        findings.add(place, f"status {result.status}, not {expect}: {result.said[:300]!r}")
    if result.status > 0 and stdout is None:
        findings.expect(result.said.strip(), place, f"status {result.status} and not a word")
    findings.expect(used <= megabytes, place, f"{used:.0f} MB resident, more than {megabytes}")
    return result


def skip(what, why):
    print(f"SKIPPED: {what}: {why}", flush=True)


# MARK: contents


def small_contents():
    """Name, bytes, status of `check`."""
    text = (EXAMPLES / "amcrest.policy").read_bytes()
    yield "empty", b"", (0, 1)
    yield "byte-order mark", b"\xef\xbb\xbf" + text, 0
    yield "byte-order mark alone", b"\xef\xbb\xbf", (0, 1)
    yield "two byte-order marks", b"\xef\xbb\xbf\xef\xbb\xbf" + text, 1
    yield "half a byte-order mark", b"\xef\xbb" + text, 1
    yield "UTF-16", "\ufeff".encode("utf-16-le") + text.decode().encode("utf-16-le"), 1
    yield "CRLF", text.replace(b"\n", b"\r\n"), 0
    yield "CR", PLAIN.replace(b"\n", b"\r") * 3, (0, 1)
    yield "no line feed at the end", text.rstrip(b"\n"), 0
    yield "NUL in a name", PLAIN.replace(b"email", b"em\0ail"), 1
    yield "NUL in a string", b'section "a\0b" { ' + PLAIN + b"}\n", 1
    yield "NUL at the end", text + b"\0", 1
    yield "invalid UTF-8 in a string", b'section "a\xff\xfe\xc0\x80b" { ' + PLAIN + b"}\n", 1
    yield "invalid UTF-8 in a comment", b"// \xed\xa0\x80 \xf5\n" + PLAIN, (0, 1)
    yield "cut in a character", b'section "caf\xc3', 1
    yield "bidirectional control", b'section "a\xe2\x80\xaeb" { ' + PLAIN + b"}\n", (0, 1)
    yield "line separators", PLAIN.replace(b" ", b"\xe2\x80\xa8"), (0, 1)
    deep = 10_000
    yield "sections, deep", b'section "a" { ' * deep + PLAIN + b"}" * deep, 1
    yield "brackets, deep", b"never sell personal unless " + b"(" * deep + b"consent" + b")" * deep, 1
    yield "not, deep", b"never sell personal unless " + b"not " * deep + b"consent", 1
    yield "names, deep", b"data { " + b"".join(b'a%d "a" { ' % i for i in range(deep)) + b"}" * deep + b"}", 1
    yield "where, deep", b"where consent { " * deep + PLAIN + b"}" * deep, 1
    yield "objects, deep", b'{"a":' * deep + b"1" + b"}" * deep, 1
    yield "arrays, deep", b'{"a":' + b"[" * deep + b"]" * deep + b"}", 1
    yield "not JSON", b"{", 1
    yield "a brace in the wrong place", b" \n\t{}", 1
    chain = b"".join(b'a%d "a" is a%d\n' % (i, i + 1) for i in range(deep))
    yield "names above each other", b"data {\n" + chain + b'a%d "a" is personal\n}\n' % deep, (0, 1)
    yield "names in a circle", b"data {\n" + chain + b'a%d "a" is a0\n}\n' % deep, 1
    yield "limits in a circle", b"".join(b"r%d: never sell email limits r%d\n" % (i, (i + 1) % 500) for i in range(500)), (0, 1)


def big_contents():
    """Name, bytes, status of `check`."""

    def much(unit, start=b""):
        return start + unit * (BIG // len(unit))

    examples = b"".join(path.read_bytes() for path in sorted(EXAMPLES.glob("*.policy")))
    yield "random bytes", random.Random(20_26).randbytes(BIG), 1
    yield "one statement over and over", much(PLAIN), 0
    yield "one line", much(PLAIN.replace(b"\n", b" ")), 0
    yield "the examples over and over", much(examples), 1
    yield "one comment", much(b"a", b"// "), 0
    yield "one name", much(b"a", b"collect "), 1
    yield "one string", much(b"a", b'section "'), 1
    yield "one list", much(b", email", b"collect email"), 1
    yield "sections", much(b'section "a" { '), 1
    yield "brackets", much(b"(", b"never sell personal unless "), 1
    yield "NUL", much(b"\0"), 1
    yield "line feeds", much(b"\n"), 0
    yield "quotes", much(b'"'), 1
    yield "arrays", much(b"[", b'{"a":'), 1
    yield "one number", much(b"9", b'{"ir":'), 1


def big_pages():
    index = (EXAMPLES / "lorex.index").read_bytes()
    yield "angle brackets", b"<" * BIG
    yield "square brackets", b"[" * BIG
    yield "sentences", b"a b. " * (BIG // 5)
    yield "lists", b"<ul><li>" * (BIG // 8)
    yield "random bytes", random.Random(20_27).randbytes(BIG)
    yield "an index", index * (BIG // len(index))


# MARK: parts


def check_small(policyc, work):
    path = work / "small.policy"
    for name, content, status in small_contents():
        path.write_bytes(content)
        run(f"check {name}", [policyc, "check", path], expect=status)
        json_run = run(f"check {name} as JSON", [policyc, "check", "--format", "json", path], expect=status)
        try:
            json.loads(json_run.out)
        except ValueError as error:
            findings.add(f"check {name} as JSON", f"is no JSON: {error}")
        with path.open("rb") as stdin:
            run(f"check {name} from standard input", [policyc, "check", "-"], expect=status, stdin=stdin)
        out = work / "small-out"
        built = run(f"build {name}", [policyc, "build", path, "--out", out], expect=status)
        count = len(list(out.iterdir())) if out.exists() else 0
        findings.expect((count > 0) == (built.status == 0), f"build {name}", f"status {built.status} and {count} files")
        shutil.rmtree(out, ignore_errors=True)
        run(f"trace {name}", [policyc, "trace", path, "--index", EXAMPLES / "amcrest.index"], expect=(0, 1))
        amcrest = [policyc, "trace", EXAMPLES / "amcrest.policy"]
        run(f"trace with {name} for an index", [*amcrest, "--index", path], expect=2)
        run(f"trace with {name} for a page", [*amcrest, "--source", path], expect=(0, 1))

    # What is nothing to the language leaves no trace in its meaning.
    def digest(content):
        path.write_bytes(content)
        ir = run("ir", [policyc, "ir", path], expect=0)
        return ir.status == 0 and json.loads(ir.out)["digest"]

    text = (EXAMPLES / "amcrest.policy").read_bytes()
    same = {digest(text), digest(b"\xef\xbb\xbf" + text), digest(text.replace(b"\n", b"\r\n")), digest(text + b"\n// end")}
    findings.expect(len(same) == 1, "digest", "CRLF, a byte-order mark or a comment change it")


def check_big(policyc, work):
    path = work / "big.policy"
    for name, content, status in big_contents():
        path.write_bytes(content)
        run(f"check 100 MB: {name}", [policyc, "check", path], expect=status, megabytes=MEGABYTES)
    path.write_bytes(PLAIN * ((4 << 20) // len(PLAIN)))
    out = work / "big-out"
    run("build 4 MB", [policyc, "build", path, "--out", out], expect=0, megabytes=MEGABYTES)
    findings.expect(out.exists() and len(list(out.iterdir())) == 6, "build 4 MB", "not six files")
    shutil.rmtree(out, ignore_errors=True)
    for name, content in big_pages():
        path.write_bytes(content)
        lorex = [policyc, "trace", EXAMPLES / "lorex.policy", "--source", path]
        run(f"trace with 100 MB of a page: {name}", lorex, expect=1, megabytes=MEGABYTES)
    lorex = [policyc, "trace", EXAMPLES / "lorex.policy", "--index", path]
    run("trace with 100 MB of an index", lorex, expect=2, megabytes=MEGABYTES)
    path.unlink()


def check_unreadable(policyc, work):
    folder = work / "paths"
    folder.mkdir()
    good = folder / "good.policy"
    good.write_bytes(PLAIN)
    (folder / "empty").mkdir()
    (folder / "folder.policy").mkdir()
    os.mkfifo(folder / "pipe.policy")
    (folder / "loop.policy").symlink_to("loop.policy")
    (folder / "dangling.policy").symlink_to("nowhere")
    paths = ["missing.policy", "empty", "pipe.policy", "loop.policy", "dangling.policy", "a" * 300, "good.policy/x", "/dev/zero"]
    paths += [b"\xff\xfe.policy", "a\nb.policy", "\x1b[31m.policy", "", "/dev/full", "/proc/self/mem"]
    for path in paths:
        for command in (["check"], ["build", "--out", work / "never"], ["ir"], ["trace"]):
            run(f"{command[0]} {path!r}", [policyc, *command, path], expect=2, cwd=folder)
    findings.expect(not (work / "never").exists(), "build", "an input that cannot be read left an output folder")
    for name in ("missing.policy", "folder.policy", "pipe.policy", "/dev/zero", "importing.policy", "../" * 50 + "x"):
        importing = folder / "importing.policy"
        importing.write_text(f'import "{name}"\n' + PLAIN.decode())
        expect = (0, 1, 2) if name == "importing.policy" else (1, 2)
        run(f"import {name}", [policyc, "check", importing], expect=expect)
    # One that cannot be read does not keep the others from being checked.
    run("check one good and one missing", [policyc, "check", good, folder / "missing.policy"], expect=2)
    closed = run("check with standard input closed", ["sh", "-c", f"exec '{policyc}' check - <&-"], expect=(0, 1, 2))
    findings.expect(closed.status != 0 or closed.said, "check with standard input closed", "not a word")

    if os.getuid() != 0:
        reader, as_user = policyc, None
    else:
        # Root may read everything: somebody else has to try.
        reader, as_user = borrowed(policyc, work), NOBODY
        if not reader:
            return skip("unreadable files", "nobody else can run policyc here")
    good.chmod(0)
    run("check an unreadable file", [reader, "check", good], expect=2, user=as_user)
    good.chmod(0o644)
    sealed = folder / "sealed"
    sealed.mkdir(mode=0o000)
    run("check an unreadable folder", [reader, "check", sealed], expect=2, user=as_user)
    sealed.chmod(0o555)
    run("build into a read-only folder", [reader, "build", good, "--out", sealed], expect=2, user=as_user)
    run("build below a read-only folder", [reader, "build", good, "--out", sealed / "in/it"], expect=2, user=as_user)
    run("init in a read-only folder", [reader, "init", sealed], expect=2, user=as_user)
    findings.expect(not list(sealed.iterdir()), "a read-only folder", "has something in it now")


def borrowed(policyc, work):
    """A copy of policyc that anybody can run, or nothing."""
    for folder in [work, *work.parents]:
        if folder.stat().st_uid == os.getuid() and folder != Path(tempfile.gettempdir()) and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
        if folder == Path(tempfile.gettempdir()):
            break
    copy = work / "policyc"
    shutil.copy(policyc, copy)
    copy.chmod(0o755)
    try:
        done = subprocess.run([copy, "--version"], user=NOBODY, group=NOBODY, extra_groups=[], capture_output=True)
    except OSError:
        return None
    return copy if done.returncode == 0 else None


def check_unwritable(policyc, work):
    reference = work / "reference"
    run("build the examples", [policyc, "build", EXAMPLES, "--out", reference], expect=0)

    def check_whole(place, folder):
        """Every file that is there is whole, and there are no others."""
        for path in sorted(folder.iterdir()):
            whole = (reference / path.name).exists() and path.read_bytes() == (reference / path.name).read_bytes()
            findings.expect(whole, place, f"{path.name} is there and not whole: {path.stat().st_size} bytes")

    in_the_way = work / "file"
    in_the_way.write_text("in the way")
    build = [policyc, "build", EXAMPLES, "--out"]
    run("build into a file", [*build, in_the_way], expect=2)
    run("build below a file", [*build, in_the_way / "below"], expect=2)
    findings.expect(in_the_way.read_text() == "in the way", "build into a file", "the file changed")
    run("build into /dev/full", [*build, "/dev/full"], expect=2)
    run("build into a path that is too long", [*build, work / ("a" * 300)], expect=2)
    blocked = work / "blocked"
    (blocked / "lorex.html").mkdir(parents=True)
    run("build over a folder", [*build, blocked], expect=2)
    (blocked / "lorex.html").rmdir()
    check_whole("build over a folder", blocked)

    with open("/dev/full", "wb") as full:
        for command in (["ir", EXAMPLES / "lorex.policy"], ["check", EXAMPLES, "--format", "json"], ["explain"], ["help"]):
            said = run(f"{command[0]} to a full device", [policyc, *command], expect=2, stdout=full)
            findings.expect(said.err, f"{command[0]} to a full device", "not a word")
    closed = ["sh", "-c", f"exec '{policyc}' ir '{EXAMPLES}/lorex.policy' >&-"]
    run("ir with standard output closed", closed, expect=2)
    early = ["bash", "-c", f"set -o pipefail; '{policyc}' ir '{EXAMPLES}/lorex.policy' | head -c 10 >/dev/null"]
    run("ir to a reader that stops", early, expect=0)
    limited = work / "limited"
    limit = [(resource.RLIMIT_FSIZE, 32 << 10)]
    run("build under a limit of file size", [*build, limited], expect=2, limits=limit)
    if limited.exists():
        check_whole("build under a limit of file size", limited)

    full = work / "full"
    full.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", full]
    if os.getuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        return skip("a full disk", "a small file system cannot be mounted here")
    try:
        run("build on a full disk", [*build, full], expect=2)
        check_whole("build on a full disk", full)
        # Files of an earlier build stay as they were.
        for path in full.iterdir():
            path.unlink()
        old = full / "lorex.html"
        old.write_text("an earlier build")
        run("build on a full disk again", [*build, full], expect=2)
        findings.expect(old.read_text() == "an earlier build", "build on a full disk", "lost the earlier file")
        old.unlink()
        check_whole("build on a full disk again", full)
        # No room at all.
        for path in full.iterdir():
            path.unlink()
        with (full / "ballast").open("wb", buffering=0) as ballast:
            try:
                while ballast.write(b"x" * 4096):
                    pass
            except OSError:
                pass
        run("build without room", [*build, full], expect=2)
        run("init without room", [policyc, "init", full], expect=2)
        left = sorted(path.name for path in full.iterdir())
        findings.expect(left == ["ballast"], "build without room", f"left {left}")
    finally:
        subprocess.run(["umount", full], check=True)


def main():
    policyc, work = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    work.mkdir(parents=True)
    parts = (check_small, check_unreadable, check_unwritable, check_big)
    only = os.environ.get("ROBUST", "")  # while working on one of them
    for part in [part for part in parts if only in part.__name__]:
        begun, before = time.monotonic(), runs
        part(policyc, work)
        print(f"{part.__name__}: {runs - before} runs, {time.monotonic() - begun:.0f} s", flush=True)
    print(f"longest: {slowest[0]:.1f} s ({slowest[1]}); most memory: {fattest[0]:.0f} MB ({fattest[1]})")
    findings.end(f"{runs} runs")


main()
