"""`make audit`: every page in Firefox, then Lighthouse on the built site, as a phone on a slow line gets it.

Firefox must have nothing to say and its buttons must work. Of Lighthouse the medians are printed; below what is promised it fails.
Its figures depend on the machine and on what else runs there, so no test calls it. The weights are in tests/test_weights.py.
"""

import argparse
import functools
import gzip
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1] / "docs/hooks")]

import installed  # noqa: E402
from building import build  # noqa: E402
from hosting import served  # noqa: E402
from installed import advice, chromium  # noqa: E402
from pages import CODES, DOCS  # noqa: E402
from site_pages import url_of  # noqa: E402

PROMISED = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
MEASURED = {
    "LCP s": ("largest-contentful-paint", 1000),
    "TBT ms": ("total-blocking-time", 1),
    "CLS": ("cumulative-layout-shift", 1),
    "kB": ("total-byte-weight", 1000),
}
BROWSER = "--headless --no-sandbox --disable-background-networking --disable-component-update --disable-sync"


class Host(http.server.SimpleHTTPRequestHandler):
    """A static host that compresses, as nearly all do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body = compressed(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path) + ("" if path.suffix == ".woff2" else "; charset=utf-8"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "public, max-age=31536000" if "/assets/" in self.path else "no-cache")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@functools.cache
def compressed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 9)


def lighthouse(address: str, chromium: str) -> dict[str, float]:
    """One run on Lighthouse's mobile preset."""
    command = [HERE / "node_modules/.bin/lighthouse", address, "--output=json", "--quiet", f"--chrome-flags={BROWSER}"]
    command += ["--no-enable-error-reporting", f"--only-categories={','.join(PROMISED)}"]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"CHROME_PATH": chromium})
    if done.returncode:
        sys.exit(f"{address}: {done.stderr.strip().splitlines()[-1]}")
    report = json.loads(done.stdout)
    scores = {name: round(100 * (report["categories"][name]["score"] or 0)) for name in PROMISED}
    return scores | {name: report["audits"][id]["numericValue"] / unit for name, (id, unit) in MEASURED.items()}


def firefox(folder: str, paths: list[str]) -> bool:
    """Whether Firefox finds no problem; the site is served with its own headers, its policy among them."""
    with served(Path(folder)) as address:
        root = address.removesuffix("some/path/")  # where this site was built to stand
        command = ["node", HERE / "firefox.mjs", installed.firefox(), root, *paths, "nowhere/", "zh/nowhere/"]
        return subprocess.run(command).returncode == 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    english = DOCS / "en"
    every = sorted(path.relative_to(english).with_suffix("").as_posix() for path in english.rglob("*.md"))
    parser.add_argument("--pages", nargs="*", choices=every, metavar="PAGE", help="default: all")
    parser.add_argument("--lang", nargs="*", choices=CODES, metavar="CODE", help="default: all")
    parser.add_argument("--runs", type=int, default=5, help="the median of so many; default: 5")
    chosen = parser.parse_args()
    chosen.pages, chosen.lang = chosen.pages or every, chosen.lang or CODES
    return chosen


def main() -> None:
    chosen = arguments()
    if line := advice("chromium", "firefox-esr"):
        sys.exit(line)
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=folder))
        root = f"http://127.0.0.1:{server.server_port}/"
        build(Path(folder), SITE_URL=root)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        paths = {page: [url_of(DOCS / code / f"{page}.md") for code in chosen.lang] for page in chosen.pages}
        quiet = firefox(folder, [path for page in chosen.pages for path in paths[page]])
        print(f"{'page':24}", *(f"{name[:8]:>8}" for name in [*PROMISED, *MEASURED]))
        for page in chosen.pages:
            for path in paths[page]:
                runs = [lighthouse(root + path, chromium(windowless=False) or chromium()) for _ in range(chosen.runs)]
                result = {name: median(run[name] for run in runs) for name in runs[0]}
                short = [name for name, promised in PROMISED.items() if result[name] < promised]
                missed += bool(short)
                print(f"{path or '/':24}", *(f"{value:8.4g}" for value in result.values()), *short, flush=True)
    failed = [f"{missed} pages miss {PROMISED}"] * bool(missed) + ["Firefox has found problems"] * (not quiet)
    sys.exit("; ".join(failed) or 0)


if __name__ == "__main__":
    main()
