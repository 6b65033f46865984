"""How `make serve` begins: on a port that is free, with English at once; the other languages are built while it is read."""

import errno
import logging
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import click
from languages import build_others
from mkdocs.exceptions import PluginError

BEGUN = "english_is_there"  # for the builds that follow
log = logging.getLogger("mkdocs.serving")


def settle(config) -> None:
    """Whether the site is served; and if this is where that begins, a free port, and English alone for now."""
    command = click.get_current_context(silent=True)
    if "serving" not in config.extra:  # the build of a part has been told
        config.extra["serving"] = command is not None and command.info_name == "serve"
        config.extra["english_first"] = config.extra["serving"] and not command.meta.get(BEGUN)
        if config.extra["english_first"]:
            check_port(*config.dev_addr)
            command.meta[BEGUN] = True
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
    """The other languages, built while English is served: nobody waits for them."""

    def __init__(self, server, config, build: Callable[[], None], finish: Callable[[], None]):
        self.server, self.config, self.build, self.finish = server, config, build, finish
        self.sign = Path(config.site_dir, ".languages")  # hidden, so MkDocs leaves it there
        self.began, self.turn = time.time(), threading.Lock()

    def begin(self) -> None:
        if others := [language.name for language in self.config.extra["languages"][1:]]:
            log.info(f"English is there. {', '.join(others)} follow, and then the page loads again.")
            self.sign.touch()
            self.server.builder = self.take
            self.server.watch(str(self.sign))
            threading.Thread(target=self.build_others, daemon=True).start()

    def build_others(self) -> None:
        with self.turn:
            try:
                build_others(self.config)
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
                self.finish()
            else:
                self.build()


def changed(places: list[str], moment: float) -> bool:
    """Whether something that pages are made of has been saved since then."""
    files = [path for place in places for path in (Path(place), *Path(place).rglob("*"))]
    return any(path.stat().st_mtime > moment for path in files if path.is_file())
