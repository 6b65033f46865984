"""Build the whole site as `make site` does."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import sharing
from project import ROOT

ADDRESS = "https://site.test/some/path/"  # what the test build believes its address to be


def build(folder: Path, project: Path = ROOT, **environment) -> Path:
    """The whole site, built strictly."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder]
    settings = (
        os.environ | {"SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1000000000"} | environment
    )
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, env=settings)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr
    return folder


def built_once(name: str, make=build) -> Path:
    """A site that several tests look at and none changes: built once in a test run, by `make`, into the folder that it is given."""
    return Path(sharing.once(name, lambda folder: str(make(folder))))


def copy_of_project(folder: Path) -> Path:
    """The project without what git ignores, to change at will."""
    ignored = shutil.ignore_patterns(
        ".git", ".venv", "site", "__pycache__", ".pytest_cache", ".ruff_cache", "node_modules"
    )
    shutil.copytree(ROOT, folder / "copy", ignore=ignored)
    return folder / "copy"
