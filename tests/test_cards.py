"""Cards of errors: short programs that end with the texts, the same cards in every form of a page, and what is wrong in one line."""

import ast
import html
import json
import re
import shutil
from pathlib import Path

import pytest
from blocks import card_parts, errors
from blocks.card import Card
from blocks.cards import Cards, check_apart, groups
from page import parse
from pages import CODES, DOCS, LANGUAGE, PUBLISHED, name
from project import ROOT, SNIPPETS, PageError, plain
from site_pages import built, url_of

GROUPS = groups()
PROGRAMS = sorted((SNIPPETS / "errors").rglob("*.py"))
LINES, LINES_OF_TWO = 8, 30  # what starts processes needs more
PAGES = [DOCS / code / f"errors/{group}.md" for code in CODES for group in GROUPS]


def cards(page: Path) -> list[Card]:
    return [it for it in parse(page.read_text("utf-8"), name(page)).blocks if isinstance(it, Card)]


@pytest.mark.parametrize("group", GROUPS)
def test_programs_of_cards_are_short(group):
    for program in (SNIPPETS / errors.stem(group, "")).glob("*.py"):
        text = program.read_text("utf-8")
        lines = [line for line in text.splitlines() if line.strip() and not line.startswith(("import ", "from "))]
        most = LINES_OF_TWO if re.search(r"multiprocessing|torchrun", text) else LINES
        assert len(lines) <= most, f"{program.relative_to(ROOT)}: {len(lines)} lines besides imports, at most {most}"
        assert plain(text) == text, f"{program.relative_to(ROOT)}: a card has no notes, so no markers"
        assert ";" not in text and "#" not in text, f"{program.relative_to(ROOT)}: one statement a line, no comments"
        ast.parse(text)


@pytest.mark.parametrize("group", GROUPS)
def test_a_card_shows_its_text_as_a_program_prints_it(group):
    for id in errors.cards(group):
        facts = errors.facts(group, id)
        if facts.kind in ("error", "warning"):
            program = facts.programs[facts.kind]
            assert (SNIPPETS / f"{program}.out").read_text("utf-8").rstrip().endswith(facts.texts[0].text), program
            assert program.endswith("_error") == (facts.kind == "error"), program
            assert facts.kind == "error" or re.match(r"\w*Warning: ", facts.texts[0].text), program
        for part in facts.programs.keys() & {"right", "tempting"}:
            assert not facts.programs[part].endswith("_error"), f"{id}: a cure that fails"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_form_of_a_page_has_its_cards(site, page):
    folder, of_page = site / url_of(page), cards(page)
    whole, reading = ((folder / file).read_text("utf-8") for file in ("index.html", "index.md"))
    notebook = json.loads((folder / f"{page.stem}.ipynb").read_text("utf-8"))["cells"]
    listed = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', whole, re.DOTALL)[1])
    assert [it["name"] for it in listed["mainEntity"]] == [card.title for card in of_page]
    sections = re.findall(r'<section class="card">.*?</section>', whole, re.DOTALL)
    assert len(sections) == len(of_page) > 0
    for card, section in zip(of_page, sections, strict=True):
        shown = html.unescape(re.sub(r"<[^>]*>", "", section))
        assert f'<h2 id="{card.id}"><code>' in section
        assert html.unescape(whole).count(f'href="#{card.id}"') >= 3, "the heading, and both tables of contents"
        said = [card.title, *(text.text for text in card.texts), *(it.printed for it in card.programs)]
        for text in map(errors.single, said):
            assert text in errors.single(shown) and text in errors.single(reading), f"{card.id}: {text}"
            assert text in errors.single(told(notebook)), f"{card.id}: {text}"
        assert section.count('class="program tempting"') == bool(card.tempting)


def told(cells: list[dict]) -> str:
    """All words of a notebook, and what its cells print."""
    outputs = [out for cell in cells for out in cell.get("outputs", [])]
    printed = ["".join(out.get("text", out.get("traceback", []))) for out in outputs]
    return "\n".join(["".join(cell["source"]) for cell in cells] + printed)


@pytest.mark.parametrize("code", CODES)
def test_the_index_and_the_list_for_assistants_lead_to_every_card(site, code):
    index, below = DOCS / code / "errors.md", LANGUAGE[code].folder
    links = {attrs["href"] for attrs in built(site, index).all("a") if "href" in attrs}
    listed = (site / below / "llms.txt").read_text("utf-8")
    for page in [page for page in PAGES if page.is_relative_to(DOCS / code)]:
        for card in cards(page):
            assert f"{page.stem}/#{card.id}" in links
            assert f"  - `{card.title}` (https://site.test/some/path/{url_of(page)}#{card.id})" in listed


PAGE, FACTS = "docs/hi/errors/zero-grad.md", "docs/errors/zero-grad.yml"
PATTERN = r"/// card \| gradient-not-a-tensor\n.*?///\n\n"
LAST = r"/// card \| grad-of-a-result\n.*?///\n"
WRONG_PAGE = {
    "a field is missing": (r"^right: .*?\n", "", r"none-has-no-zero has no line `right: …`"),
    "a field is unknown": (r"^right: ", "left: x\nright: ", r"this block holds .*, not `left: x`"),
    "another order": (PATTERN, "", r"the next card of docs/errors/zero-grad.yml is gradient-not-a-tensor, not gradient-of-another-size"),
    "a card too few": (LAST, "", r"this page lacks the card grad-of-a-result of its group"),
    "a card too many": (LAST, r"\g<0>\n\g<0>", r"the next card of docs/errors/zero-grad.yml is none, not grad-of-a-result"),
    "no program is tempting": (r"(?<=^why: ).*?\n", r"x\ntempting: y\n", r"there is no program snippets/errors/zero_grad/none_has_no_zero_tempting.py to show it"),
    "nothing said of it": (r"^tempting: .*?\n", "", r"none-times-a-number has no line `tempting: …`"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), WRONG_PAGE.values(), ids=WRONG_PAGE)
def test_what_is_wrong_on_a_page_is_one_line(old, new, message):
    text = (ROOT / PAGE).read_text("utf-8")
    wrong = re.sub(old, new, text, count=1, flags=re.DOTALL | re.MULTILINE)
    assert wrong != text
    with pytest.raises(PageError) as error:
        parse(wrong, PAGE)
    assert re.fullmatch(rf"{PAGE}(:\d+)?: {message}", str(error.value))


WRONG_FACTS = {
    "an unknown kind": ("kind: error", "kind: mistake", r":\d+: none-has-no-zero is of kind mistake; there are error, warning, older, read"),
    "an unknown field": ("kind: error", "kind: error\n  level: 3", r":\d+: a card has no level; it has kind, title, .*"),
    "no list": ("fixed: [zero_grad]", "fixed: zero_grad", r":\d+: fixed of tensor-has-no-zero-grad is a \[list\]"),
    "another title": ("attribute 'zero_'", "attribute 'zero'", r":\d+: the title of none-has-no-zero is at most 80 letters of its text: AttributeError: .*"),
    "no title": ('title: "\'NoneType\' object', 'varies: []\n  source: "', r":\d+: none-has-no-zero is of kind error and has no source"),
    "a text of its own": ("kind: error", "kind: error\n  text: x", r":\d+: none-has-no-zero is of kind error and has no text"),
    "no program": ("gradient-not-a-tensor:\n  kind: error", "gradient-not-a-tensor:\n  kind: warning", r":\d+: gradient-not-a-tensor is of kind warning and needs a program snippets/errors/zero_grad/gradient_not_a_tensor_warning.py"),
    "no text": ("kind: error", "kind: older", r":\d+: none-has-no-zero is of kind older and needs a line `text: …`"),
    "a wording without text": ("- text: \"AttributeError: 'NoneType' object has no attribute 'data'\"", "- data", r":\d+: a wording of none-has-no-zero is `text: …` and, if it is not today's, `torch: …`"),
    "explained nowhere": ("zero-grad#none-or-zeros", "zero-grad#nowhere", r":\d+: none-has-no-zero: there is no heading zero-grad#nowhere"),
    "an id twice": ("gradient-not-a-tensor:", "none-has-no-zero:", r":\d+: there is a card none-has-no-zero above"),
    "no YAML": ("kind: error", "kind: [error", r":\d+: .*"),
}  # fmt: skip


@pytest.fixture
def facts_of(tmp_path, monkeypatch):
    """Facts to change at will, in place of those of the site."""
    monkeypatch.setattr(errors, "FOLDER", tmp_path / "docs/errors")
    shutil.copytree(DOCS / "errors", tmp_path / "docs/errors")
    return tmp_path / "docs/errors"


@pytest.mark.parametrize(("old", "new", "message"), WRONG_FACTS.values(), ids=WRONG_FACTS)
def test_what_is_wrong_in_the_facts_is_one_line(facts_of, old, new, message):
    file = facts_of / "zero-grad.yml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(PageError) as error:
        cards(ROOT / PAGE)
    assert re.fullmatch(FACTS + message, str(error.value).replace("\n", " ")), error.value


def test_a_page_without_facts_is_named(facts_of):
    (facts_of / "zero-grad.yml").unlink()
    with pytest.raises(
        PageError, match=r"^docs/errors/zero-grad\.yml: it is not there; a page of this name shows cards$"
    ):
        cards(ROOT / PAGE)


def test_a_program_that_no_card_shows_is_named(tmp_path, monkeypatch):
    stray = tmp_path / "errors/zero_grad/stray_error.py"
    stray.parent.mkdir(parents=True)
    stray.touch()
    monkeypatch.setattr(card_parts, "SNIPPETS", tmp_path)
    with pytest.raises(PageError) as error:
        cards(ROOT / PAGE)
    message = "snippets/errors/zero_grad/stray_error.py: no card of docs/errors/zero-grad.yml shows this program"
    assert str(error.value) == message


INDEX = "docs/en/errors.md"


def test_an_index_lists_every_group(facts_of):
    text = (ROOT / INDEX).read_text("utf-8")
    (facts_of / "other.yml").write_text("", "utf-8")
    with pytest.raises(PageError) as error:
        parse(text, INDEX)
    assert str(error.value) == f"{INDEX}: no list of docs/errors/other.yml; write /// cards | other"
    with pytest.raises(PageError, match=rf"^{INDEX}:\d+: there is no page docs/en/errors/nothing\.md; there are "):
        parse(text.replace("/// cards | zero-grad", "/// cards | nothing"), INDEX)


@pytest.mark.parametrize(
    ("id", "text", "message"),
    [
        ("none-has-no-zero", "x", r"docs/errors/zero-grad\.yml has a card none-has-no-zero too"),
        (
            "another",
            "NoneType' object has no attribute 'data'",
            r"another and none-has-no-zero claim the same text: .*",
        ),
    ],
)
def test_an_id_or_a_text_of_two_cards_is_named(facts_of, id, text, message):
    (block,) = [it for it in parse((ROOT / INDEX).read_text("utf-8"), INDEX).blocks if isinstance(it, Cards) and it.name == "zero-grad"]  # fmt: skip
    facts = block.cards["none-has-no-zero"]
    texts = [it for it in facts.texts if text in it.text] or [errors.Text(text)]
    other = Cards.__new__(Cards)
    other.cards = {id: facts._replace(texts=texts)}
    (facts_of / "other.yml").write_text(f"\n{id}: {{}}\n", "utf-8")
    check_apart({"zero-grad": block})
    with pytest.raises(PageError) as error:
        check_apart({"zero-grad": block, "other": other})
    assert re.fullmatch(rf"docs/errors/other\.yml:2: {message}", str(error.value))


@pytest.mark.parametrize("code", CODES)
def test_a_program_that_fails_leads_to_its_card(site, code):
    """Wherever it stands, and nobody writes these links."""
    found = 0
    for page in [page for page in PUBLISHED if page.is_relative_to(DOCS / code) and page.parent.name != "errors"]:
        text = (site / url_of(page) / "index.html").read_text("utf-8")
        titles = re.findall(rf'<p class="output-title">{LANGUAGE[code].labels["error"]}(.*?)</p>', text)
        assert all(re.fullmatch(r' · <a href="(\.\./)*errors/[\w-]+/#[\w-]+">.*</a>', it) for it in titles), name(page)
        found += len(titles)
    assert found > 10
