"""A static host for the built site, as readers have one, and how long a test waits for what a page should show."""

import contextlib
import functools
import http.server
import re
import threading
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

PATIENCE = 120_000  # milliseconds until what a page should show counts as missing: a busy machine is slow, not wrong


class Host(http.server.SimpleHTTPRequestHandler):
    """A static host: the site below /some/path/, the root's 404 page for what is not there, and the site's own policy."""

    protocol_version = "HTTP/1.1"  # connections stay open, as with real hosts
    disable_nagle_algorithm = True

    def end_headers(self):
        """What `_headers` says of this path, as hosts that know the file send it."""
        path, sent = self.path.partition("?")[0], set()
        for pattern, lines in re.findall(
            r"^(/\S*)\n((?: .*\n?)+)", Path(self.directory, "_headers").read_text("utf-8"), re.MULTILINE
        ):
            if fnmatchcase(path, pattern):
                for name, value in re.findall(r"^ +([\w-]+): (.*)$", lines, re.MULTILINE):
                    self.send_header(name, value)
                    sent.add(name)
        if "Cache-Control" not in sent:
            self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def guess_type(self, path):
        """No charset, and no type where `_headers` has one: a browser takes the first of two."""
        return "" if re.search(r"\.(md|txt|py|ipynb)$", str(path)) else super().guess_type(path)

    def send_header(self, keyword, value):
        if (keyword, value) != ("Content-type", ""):
            super().send_header(keyword, value)

    def translate_path(self, path):
        return super().translate_path(path.removeprefix("/some/path"))

    def send_error(self, code, *rest):
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder: Path, host: type[Host] = Host) -> Iterator[str]:
    """The address of a site while it is served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(host, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/some/path/"
    finally:
        server.shutdown()
