"""What the box for errors and the search are told of the cards, a file for each language: patterns, words, and how to compare."""

import re
from collections.abc import Iterator

from language import ENGLISH, Language
from page import parse
from project import ROOT, compact, text_of

from blocks import errors
from blocks.comparing import rules
from blocks.patterns import Known, Said, patterns

NAME = "errors"  # of the script, and of the files
LABELS = "error-"  # how the labels begin that the box says after a press
LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")


def files(languages: list[Language]) -> dict[str, str]:
    """The file of each language, by its name, `errors-zh.json`."""
    groups = sorted(file.stem for file in errors.FOLDER.glob("*.yml"))
    known = patterns(tuple(said for group in groups for said in texts(group)))
    return {f"{NAME}-{it.code}.json": as_json(it, groups, known) for it in languages}


def texts(group: str) -> Iterator[Said]:
    for id in errors.cards(group):
        facts = errors.facts(group, id)
        for at, (text, _) in enumerate(facts.texts):
            way = f"{id}.wordings" if at else f"{id}.title"
            yield Said(group, f"{group}#{id}", facts.title, text, tuple(facts.varies), tuple(facts.fixed), way)


def as_json(language: Language, groups: list[str], known: dict[str, Known]) -> str:
    labels = {name.removeprefix(LABELS): said for name, said in language.labels.items() if name.startswith(LABELS)}
    cards = [card for group in groups for card in cards_of(language, group, known)]
    return compact(rules() | {"labels": labels, "cards": cards})


def cards_of(language: Language, group: str, known: dict[str, Known]) -> Iterator[tuple]:
    """What errors.js is told of each card, see `prepare` there; in English, where the page has not been translated."""
    for code, folder in ((language.code, language.folder), (ENGLISH, "")):
        name = f"docs/{code}/errors/{group}.md"
        if (ROOT / name).is_file():
            for card in parse(text_of(ROOT / name), name).blocks:
                found = known[f"{group}#{card.id}"]
                beats = [address(folder, *it.split("#")) for it in sorted(found.beats)]
                told = (words(card.why), words(card.right), found.patterns, beats)
                yield address(folder, group, card.id), card.title, card.kind, *told
            return


def address(folder: str, group: str, id: str) -> str:
    return f"{folder}errors/{group}/#{id}"


def words(text: str) -> str:
    return LINK.sub(r"\1", text)
