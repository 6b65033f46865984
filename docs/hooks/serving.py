"""How `mkdocs serve` begins: on a port that is free, with English at once; the other languages are built while it is read."""

import errno
import logging
import shutil
import socket
import tempfile
import threading
import time
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.utils import clean_directory

log = logging.getLogger("mkdocs.serving")


def check_port(host: str, port: int) -> None:
    """MkDocs would find out when all is built, and end with a traceback."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        what = "this port is in use" if error.errno == errno.EADDRINUSE else error.strerror
        raise PluginError(f"{host}:{port}: {what}; choose another, such as `make serve port={port + 1}`") from None


def build_the_rest(server, config, builder) -> None:
    """Build the other languages while English is read."""
    others = [language.name for language in config.extra["languages"][1:]]
    if others:
        log.info(f"English is there. {', '.join(others)} follow, and then the page loads again.")
        Rest(server, config, builder).begin()


class Rest:
    """The site in all languages, built beside the one that is served and then put in its place: nobody waits for it."""

    def __init__(self, server, config, builder):
        self.server, self.config, self.builder = server, config, builder
        self.folder = tempfile.TemporaryDirectory(prefix="mkdocs_", ignore_cleanup_errors=True)
        self.site, self.sign = Path(self.folder.name, "site"), Path(self.folder.name, "sign")
        self.began, self.turn = time.time(), threading.Lock()

    def begin(self) -> None:
        self.sign.touch()
        self.server.builder = self.take
        self.server.watch(str(self.sign))
        threading.Thread(target=self.build, daemon=True).start()

    def build(self) -> None:
        with self.turn:
            config = load_config(self.config.config_file_path, site_dir=str(self.site), strict=self.config.strict)
            config.site_url = self.config.site_url
            try:
                build(config, serve_url=self.config.site_url)
            except SystemExit:  # MkDocs has said why
                log.error("Until this is mended, the site is English alone.")
            else:
                self.sign.write_text("built", "utf-8")  # the server sees it and builds again: by taking this

    def take(self) -> None:
        """What the server does at the first change: it is the sign, or a file that was saved meanwhile."""
        with self.turn:
            self.server.unwatch(str(self.sign))
            self.server.builder = self.builder
            if self.sign.read_text("utf-8") and not changed(self.config.watch, self.began):
                clean_directory(self.config.site_dir)
                shutil.copytree(self.site, self.config.site_dir, dirs_exist_ok=True)
            else:
                self.builder()
            self.folder.cleanup()


def changed(places: list[str], moment: float) -> bool:
    """Whether something that pages are made of has been saved since then."""
    files = [path for place in places for path in (Path(place), *Path(place).rglob("*"))]
    return any(path.stat().st_mtime > moment for path in files if path.is_file())
