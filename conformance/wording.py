"""The three texts say the same: HTML, Markdown as cmark-gfm renders it, and plain text, word for word.

    wording.py SITE
"""

import difflib
import re
import subprocess
import sys
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

from findings import Findings

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"}
BLOCKS = {"p", "li", "td", "th", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"}


class Blocks(HTMLParser):
    """The visible text of a page, block by block; what helps on the screen only is left out."""

    def __init__(self, text):
        super().__init__()
        self.blocks, self.hidden = [[]], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        if tag in VOID:
            return
        if self.hidden or tag in ("style", "title", "nav", "script") or "skip" in classes or "permalink" in classes:
            self.hidden.append(tag)
        elif tag in BLOCKS:
            self.blocks.append([])

    def handle_endtag(self, tag):
        if self.hidden and self.hidden[-1] == tag:
            self.hidden.pop()
        elif not self.hidden and tag in BLOCKS:
            self.blocks.append([])

    def handle_data(self, data):
        if not self.hidden:
            self.blocks[-1].append(data)

    @property
    def words(self):
        return [words(" ".join(block)) for block in self.blocks if words("".join(block))]


def words(text):
    return re.findall(r"\w+", text)


def rendered(path):
    flags = ["--unsafe", "--validate-utf8", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tagfilter"]
    return subprocess.run(["cmark-gfm", *flags, path], capture_output=True, text=True, check=True).stdout


def without_contents(html):
    """Markdown has its contents as a list, HTML has it in `nav`."""
    return re.sub(r"<h2>Contents</h2>\s*<ul>.*?(?=<p><a id=|<a id=)", "", html, count=1, flags=re.S)


def differences(one, other):
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    for kind, start, end, from_, to in matcher.get_opcodes():
        if kind != "equal":
            yield f"{' '.join(one[start:end])[:80]!r} against {' '.join(other[from_:to])[:80]!r}"


def check_markdown(html, path, findings):
    page = rendered(path)
    said = [word for block in Blocks(without_contents(page)).words for word in block]
    wanted = [word for block in html for word in block]
    for difference in list(differences(wanted, said))[:5]:
        findings.add(path.name, f"the page and the Markdown differ: {difference}")
    # What Markdown took for text was meant as markup: rendered text holds no leftovers of it.
    left = re.findall(r"\*\*|\]\(|<a id|&lt;a id|^\s*\|", re.sub(r"<[^>]*>", "", page), re.M)
    findings.expect(not left, path.name, f"markup is left in the rendered text: {left[:5]}")


def check_text(html, path, findings):
    text = path.read_bytes()
    try:
        text = text.decode()
    except UnicodeDecodeError as error:
        findings.add(path.name, f"is not UTF-8: {error}")
        return
    for number, line in enumerate(text.split("\n"), 1):
        place = f"{path.name}:{number}"
        width = sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)
        # One word, an address say, cannot be broken.
        findings.expect(width <= 78 or len(line.split()) == 1, place, f"has {width} columns")
        findings.expect(line == line.rstrip(), place, "ends in white space")
        strange = [f"U+{ord(c):04X}" for c in line if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cn")]
        findings.expect(not strange, place, f"holds {strange}")
    findings.expect(text.endswith("\n") and not text.endswith("\n\n"), path.name, "does not end with one line feed")
    # Where a link leads stands behind its text in brackets, where the page has it behind the words alone.
    whole, bare = (
        f" {' '.join(words(stream))} ".lower()
        for stream in (text, re.sub(r"\((?:https?://\S*|[^\s()]+@[^\s()]+|\+?[0-9 -]+)\)", " ", text))
    )
    headings = {"what", "who"}
    for block in html:
        said = f" {' '.join(block)} ".lower()
        if len(block) > 2 and block[0].lower() not in headings:
            findings.expect(said in whole or said in bare, path.name, f"does not say {said[:100]!r}")


def main():
    site = Path(sys.argv[1])
    findings = Findings()
    count = 0
    for path in sorted(site.glob("*.html")):
        html = Blocks(path.read_text()).words
        check_markdown(html, path.with_suffix(".md"), findings)
        check_text(html, path.with_suffix(".txt"), findings)
        count += sum(len(block) for block in html)
    findings.expect(count > 1000, site, f"only {count} words")
    findings.end(f"{count} words in HTML, Markdown and plain text")


main()
