"""Which English text was each translation made from?

    python tests/tools/translations.py                  list what is behind, with what English changed since
    python tests/tools/translations.py --declare        mark those pages `status: stale`; their readers are told
    python tests/tools/translations.py --done PAGE ...  PAGE says again what English says

A page carries the git blob id of its English source: it needs no history to check, and `git diff <id>` shows the change.
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

sys.path += [str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "docs/hooks")]
from pages import TRANSLATIONS, english, front_matter, name


def revision(page: Path) -> str:
    data = page.read_bytes()
    return "en@" + hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()[:12]


def is_behind(page: Path) -> bool:
    return front_matter(page).get("source") != revision(english(page))


def stamp(page: Path, **fields: str) -> None:
    """Set or, with an empty value, remove fields of the front matter."""
    text = page.read_text("utf-8")
    for key, value in fields.items():
        text = re.sub(rf"^{key}: .*\n", "", text, count=1, flags=re.MULTILINE)
        if value:
            text = text.replace("\n---\n", f"\n{key}: {value}\n---\n", 1)
    page.write_text(text, "utf-8")


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--done"]:
        for page in map(Path, arguments[1:]):
            stamp(page.absolute(), status="", source=revision(english(page.absolute())))
        return
    for page in filter(is_behind, TRANSLATIONS):
        print(f"{name(page)}: English has moved on")
        if arguments == ["--declare"]:
            stamp(page, status="stale")
        elif then := front_matter(page).get("source", "").removeprefix("en@"):
            command = ["git", "--no-pager", "diff", "--word-diff", then, "--", english(page)]
            if subprocess.run(command, stderr=subprocess.DEVNULL).returncode:
                print("    it was made from a text that was never committed")


if __name__ == "__main__":
    main(sys.argv[1:])
