"""Make a mistake in a copy of the project, and see how the build or the tests end."""

import os
import subprocess
import sys
from pathlib import Path

BUILD = [sys.executable, "-m", "mkdocs", "build", "--strict"]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def ends_with(command: list, folder: Path, message: str, **environment: str) -> str:
    """Have a command fail in that folder with that message; what it says in all."""
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment
    )
    said = done.stdout + done.stderr
    assert done.returncode, "this should have failed"
    assert message in said
    assert "Traceback" not in said
    return said
