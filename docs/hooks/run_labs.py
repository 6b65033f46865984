"""When the labs run: all at once before the pages are made, unless they are kept. Under `mkdocs serve` nobody waits for them."""

import labs


def on_startup(command: str, dirty: bool):
    labs.serving = command == "serve"


def on_pre_build(config):
    for lab in labs.names():
        labs.start(lab)


def on_serve(server, config, builder):
    """When a lab has run, its plots appear."""
    labs.KEPT.mkdir(parents=True, exist_ok=True)
    server.watch(str(labs.KEPT))
