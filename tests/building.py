"""Build the whole site as `make site` does."""

import os
import subprocess
import sys
from pathlib import Path

from expand import ROOT

ADDRESS = "https://site.test/some/path/"  # what the test build believes its address to be


def build(folder: Path, project: Path = ROOT, **environment) -> Path:
    """The whole site, built strictly."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder]
    settings = os.environ | {"SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "1"} | environment
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, env=settings)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr
    return folder
