"""PyTorch's licence, which goes with its source wherever a page shows it."""

import re
from functools import cache
from importlib.metadata import files


@cache
def licence() -> str:
    """As the installed package carries it, without those of the libraries it bundles."""
    file = next(file for file in files("torch") if re.search(r"dist-info/(licenses/)?LICENSE$", str(file)))
    return file.read_text("utf-8").split("\n\nThe PyTorch Repository")[0].strip()
