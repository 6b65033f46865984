"""How `make serve` begins: on a port that is free, with English at once; the other languages are built while it is read."""

import errno
import logging
import shutil
import socket
import tempfile
import threading
import time
from pathlib import Path

import click
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.utils import clean_directory

log = logging.getLogger("mkdocs.serving")


def settle(config) -> None:
    """Whether the site is served; and if this is where that begins, a free port, and English alone for now."""
    if "serving" not in config.extra:  # or whoever began this build has said it
        command = click.get_current_context(silent=True)
        config.extra["serving"] = config.extra["english_first"] = command is not None and command.info_name == "serve"
        if config.extra["serving"]:
            check_port(*config.dev_addr)
    if config.extra["serving"]:
        config.extra["policy"] = ""  # live reload works by an inline script of its own


def check_port(host: str, port: int) -> None:
    """MkDocs would find out when all is built, and end with a traceback."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        what = "this port is in use" if error.errno == errno.EADDRINUSE else error.strerror
        raise PluginError(f"{host}:{port}: {what}; choose another, such as `make serve port={port + 1}`") from None


class Rest:
    """The site in all languages, built beside the one that is served and then put in its place: nobody waits for it."""

    def __init__(self, server, config):
        self.server, self.config = server, config
        self.folder = tempfile.TemporaryDirectory(prefix="mkdocs_", ignore_cleanup_errors=True)
        self.site, self.sign = Path(self.folder.name, "site"), Path(self.folder.name, "sign")
        self.began, self.turn = time.time(), threading.Lock()

    def begin(self) -> None:
        others = [language.name for language in self.config.extra["languages"][1:]]
        if not others:
            self.server.builder = self.build
            return
        log.info(f"English is there. {', '.join(others)} follow, and then the page loads again.")
        self.sign.touch()
        self.server.builder = self.take
        self.server.watch(str(self.sign))
        threading.Thread(target=self.build_beside, daemon=True).start()

    def build(self, folder: str = "") -> None:
        """The site in all its languages, into the folder that is served or another."""
        folder = folder or self.config.site_dir
        config = load_config(self.config.config_file_path, site_dir=folder, strict=self.config.strict)
        config.site_url = self.config.site_url
        config.extra |= {"serving": True, "english_first": False}
        build(config, serve_url=self.config.site_url)

    def build_beside(self) -> None:
        with self.turn:
            try:
                self.build(str(self.site))
            except SystemExit:  # MkDocs has said why
                log.error("Until this is mended, the site is English alone.")
            else:
                self.sign.write_text("built", "utf-8")  # the server sees it and builds again: by taking this

    def take(self) -> None:
        """What the server does at the first change: it is the sign, or a file that was saved meanwhile."""
        with self.turn:
            self.server.unwatch(str(self.sign))
            self.server.builder = self.build
            if self.sign.read_text("utf-8") and not changed(self.config.watch, self.began):
                clean_directory(self.config.site_dir)
                shutil.copytree(self.site, self.config.site_dir, dirs_exist_ok=True)
            else:
                self.build()
            self.folder.cleanup()


def changed(places: list[str], moment: float) -> bool:
    """Whether something that pages are made of has been saved since then."""
    files = [path for place in places for path in (Path(place), *Path(place).rglob("*"))]
    return any(path.stat().st_mtime > moment for path in files if path.is_file())
