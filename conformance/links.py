"""Links and anchors of the emitted pages, HTML and Markdown alike: every fragment leads to an id of the same page,
every id stands once, every other link is absolute and well-formed. Nothing is fetched.

    links.py SITE
"""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from findings import Findings

# Elements that load something without being asked.
LOADING = {"script", "iframe", "object", "embed", "video", "audio", "img", "source", "track", "input", "base", "form"}


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loads, self.labels = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"):
            self.labels += (attributes.get(name) or "").split()
        if tag in LOADING or tag == "link" and attributes.get("rel") != "canonical":
            self.loads.append(f"<{tag}>")
        for name, value in attributes.items():
            if name.startswith("on") or name in ("src", "srcset", "style") and value and "url(" in value:
                self.loads.append(f"{tag}[{name}]")


def check(page, place, findings):
    seen = set()
    for anchor in page.ids:
        findings.expect(anchor and anchor not in seen, place, f"the id `{anchor}` stands twice or is empty")
        findings.expect(not re.search(r"\s", anchor), place, f"the id `{anchor}` holds white space")
        seen.add(anchor)
    for label in page.labels:
        findings.expect(label in seen, place, f"`{label}` is referred to and is no id")
    for link in page.links:
        parts = urlsplit(link)
        if not parts.scheme and not parts.netloc and not parts.path and parts.fragment:
            findings.expect(unquote(parts.fragment) in seen, place, f"`{link}` leads nowhere")
        elif parts.scheme in ("http", "https"):
            findings.expect(re.fullmatch(r"[a-z0-9.-]+\.[a-z]+(:\d+)?", parts.netloc), place, f"`{link}` names no host")
        else:
            findings.expect(parts.scheme in ("mailto", "tel") and parts.path, place, f"`{link}` is no link to publish")


def main():
    site = Path(sys.argv[1])
    findings = Findings()

    planted = Findings()
    planted.add = lambda *_: setattr(planted, "count", planted.count + 1)
    check(Page('<p id=a><p id=a><a href="#b">x</a><a href="relative.html">y</a>'), "", planted)
    findings.expect(planted.count == 3, "links.py", f"found {planted.count} of 3 planted faults")

    pages = links = ids = 0
    for path in sorted(site.glob("*.html")):
        text = path.read_text()
        page = Page(text)
        check(page, path.name, findings)
        for load in page.loads:
            findings.add(path.name, f"{load} may load or run something")
        findings.expect("url(" not in text and "@import" not in text, path.name, "the style loads something")
        pages, links, ids = pages + 1, links + len(page.links), ids + len(page.ids)
    for path in sorted(site.glob("*.md")):
        html = subprocess.run(
            ["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", path], capture_output=True, text=True, check=True
        ).stdout
        page = Page(html)
        check(page, path.name, findings)
        pages, links, ids = pages + 1, links + len(page.links), ids + len(page.ids)

    # Statements keep their anchors in both: a link to one format works in the other.
    for path in sorted(site.glob("*.html")):
        markdown = set(re.findall(r'<a id="([^"]*)"', path.with_suffix(".md").read_text()))
        missing = markdown - set(Page(path.read_text()).ids)
        findings.expect(not missing, path.name, f"Markdown has anchors that the page lacks: {sorted(missing)[:5]}")

    findings.expect(pages, site, "no pages")
    findings.end(f"{pages} pages, {links} links, {ids} ids")


main()
