"""Every page in headless Chromium, on a desktop, a phone and the narrowest phone, light and dark, and printed:
axe finds nothing, nothing sticks out sideways, the console stays empty, and nothing is requested.

    pages.py SITE
"""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from findings import Findings

WIDTHS = [1280, 768, 390, 320]
SWITCHES = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
]  # fmt: skip

PLANTED = """<!DOCTYPE html><html><head><title>t</title></head><body>
<p style="color:#ccc;background:#fff">Faint words</p><img src="https://planted.invalid/a.png">
<div style="width:2000px">wide</div><script>console.log("planted")</script></body></html>"""

# What reaches beyond the window, unless something around it scrolls by itself.
STICKING_OUT = """() => [...document.querySelectorAll("body *")].filter(element => {
  const box = element.getBoundingClientRect();
  if (!box.width || !box.height || box.right <= document.documentElement.clientWidth + 1) return false;
  for (let outer = element; outer; outer = outer.parentElement)
    if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(outer).overflowX)) return false;
  return true;
}).map(element => element.tagName.toLowerCase() + (element.id && "#" + element.id))"""


class Visit:
    """One page in one window."""

    def __init__(self, browser, url, width, scheme):
        self.requests, self.console = [], []
        self.context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.console.append(message.text))
        self.page.on("pageerror", lambda error: self.console.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.route("**/*", lambda route: route.continue_() if route.request.url == url else route.abort())
        self.page.goto(url, wait_until="load")
        self.sideways = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.sticking_out = self.page.evaluate(STICKING_OUT)
        self.others = [request for request in self.requests if request != url]
        said = list(self.console)
        self.axe = Axe().run(self.page, options={"resultTypes": ["violations"]})
        self.console = said

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


def check(browser, path, findings):
    url = path.resolve().as_uri()
    for width in WIDTHS:
        for scheme in ("light", "dark"):
            place = f"{path.name} at {width} pixels, {scheme}"
            with Visit(browser, url, width, scheme) as visit:
                for violation in visit.axe.response["violations"]:
                    node = violation["nodes"][0]
                    findings.add(
                        place,
                        f"axe: {violation['id']} ({violation['impact']}) at {len(violation['nodes'])} places: "
                        f"{violation['help']}; first {node['target']}: {node['html'][:200]}",
                    )
                findings.expect(visit.sideways <= 0, place, f"scrolls sideways by {visit.sideways} pixels")
                findings.expect(not visit.sticking_out, place, f"sticks out: {visit.sticking_out[:5]}")
                findings.expect(not visit.others, place, f"requests {visit.others[:5]}")
                findings.expect(not visit.console, place, f"the console says {visit.console[:5]}")


def check_print(browser, path, findings):
    context = browser.new_context()
    page = context.new_page()
    page.goto(path.resolve().as_uri())
    page.emulate_media(media="print")
    words = len(page.inner_text("main").split())
    findings.expect(words > 200, path.name, f"only {words} words are left for print")
    pdf = page.pdf(format="A4")
    context.close()
    sheets = len(re.findall(rb"/Type\s*/Page\b", pdf))
    fits = pdf.startswith(b"%PDF-") and 1 <= sheets <= 2 + words // 100
    findings.expect(fits, path.name, f"prints {words} words on {sheets} sheets")
    return sheets


def main():
    findings = Findings()
    paths = sorted(Path(sys.argv[1]).glob("*.html"))
    findings.expect(paths, sys.argv[1], "no pages")
    sheets = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=SWITCHES
        )
        with tempfile.NamedTemporaryFile("w", suffix=".html") as planted:
            planted.write(PLANTED)
            planted.flush()
            with Visit(browser, Path(planted.name).resolve().as_uri(), 320, "light") as visit:
                ids = {violation["id"] for violation in visit.axe.response["violations"]}
                found = {"color-contrast", "image-alt", "html-has-lang"} <= ids
                found = found and visit.sideways > 0 and visit.sticking_out and visit.others and visit.console
                findings.expect(found, "pages.py", f"overlooked a planted fault; axe found {sorted(ids)}")
        for path in paths:
            check(browser, path, findings)
            sheets += check_print(browser, path, findings)
        version = browser.version
        browser.close()
    findings.end(f"{len(paths)} pages at {len(WIDTHS)} widths in Chromium {version}, {sheets} sheets in print")


main()
