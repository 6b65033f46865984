"""The glossary: the same terms in every language, linked where a page first uses them."""

import pytest
from blocks import Place
from blocks.glossary import glossary
from blocks.term import Term, claimed_once
from pages import CODES, LANGUAGE
from project import PageError
from rendering import html


def term(name: str, names: str, sentence: str = "x") -> Term:
    return Term(f"page:{name}", [f"name: {names}", sentence], Place("terms.md", 1), [])


KNOWN = [
    term("graph", "computation graph / graph", "The record."),
    term("gradient", "gradient", "A slope & more."),
    term("step", "step", "One update."),
]


def test_the_first_use_is_linked_and_no_other():
    assert html("A Graph is a graph. Paragraphs, gradient.", KNOWN) == (
        '<p>A <a class="term" href="terms.md#graph" title="The record.">Graph</a> is a graph. Paragraphs, '
        '<a class="term" href="terms.md#gradient" title="A slope &amp; more.">gradient</a>.</p>'
    )


def test_the_longest_name_is_linked():
    assert ">computation graph</a>" in html("computation graph", KNOWN)


@pytest.mark.parametrize(
    "text", ["## graph", "`graph`", "[a *graph*](x)", "a step", "| graph |\n|---|\n| x |", "graph\n:   x"]
)
def test_headings_code_links_and_everyday_words_stay_as_they_are(text):
    assert html(text, KNOWN) == html(text)


def test_chinese_and_hindi_words():
    zh, hi = [term("tensor", "张量"), term("leaf", "叶子张量")], [term("weight", "वेट")]
    assert ">叶子张量</a>和<a" in html("叶子张量和张量", zh)
    edges = LANGUAGE["hi"].edges
    assert html("वेटर", hi, edges=edges) == "<p>वेटर</p>"
    assert ">वेट</a> को" in html("वेट को", hi, edges=edges)
    assert ">वेट</a>।" in html("वेट।", hi, edges=edges), "a danda ends a word"


def test_english_behind_a_word_is_said_to_be_english():
    gloss = '动量（<span lang="en">momentum</span>）'
    assert html("动量（momentum） `（code）` （不）", glosses=True) == f"<p>{gloss} <code>（code）</code> （不）</p>"
    assert html("## 动量（momentum）", glosses=True) == f"<h2>{gloss}</h2>"
    assert html("动量（momentum）") == "<p>动量（momentum）</p>"


MISTAKES = {
    "no id": ("weight", ["name: weight", "x"], "/// term | page:id"),
    "no name": ("step:weight", ["x"], "weight has no field name: write `name: weight`"),
    "no sentence": ("step:weight", ["name: weight"], "weight has 0 lines below its fields; it takes one, its sentence"),
    "no reason": ("step:weight", ["name: weight", "not: load", "x"], "`load` has no reason: write `not: load (why)`"),
    "another field": ("step:weight", ["name: weight", "see: x", "x"], "not `see: x`"),
}


@pytest.mark.parametrize(("name", "lines", "message"), MISTAKES.values(), ids=MISTAKES)
def test_what_is_wrong_with_a_term_is_said_in_one_line(name, lines, message):
    with pytest.raises(PageError) as error:
        Term(name, lines, Place("docs/en/terms.md", 7), [])
    assert str(error.value).startswith("docs/en/terms.md:7: ")
    assert str(error.value).endswith(message)


def test_a_word_that_two_terms_claim_is_said_in_one_line():
    other = Term("page:node", ["name: node", "also: vertex / graph", "x"], Place("terms.md", 9), [])
    with pytest.raises(
        PageError, match=r"^terms.md:9: graph is a word for graph already, and cannot be one for node too$"
    ):
        claimed_once([*KNOWN, other])


def test_every_language_has_the_same_terms():
    ids = {code: [term.id for term in glossary(code)] for code in CODES}
    assert len(ids["en"]) > 40
    for code in CODES:
        assert ids[code] == ids["en"]
        assert all(term.sentence.rstrip()[-1] in ".。।" for term in glossary(code))


def test_a_term_has_its_other_words_and_not_those_that_it_forbids():
    text = "/// term | step:weight\nname: weight\nalso: `w` / factor\nnot: load (a truck has one)\nIt *is*.\n///\n"
    entry = '<dt id="weight">weight</dt>\n<dd>It <em>is</em>.</dd>\n<dd class="also">Also: <code>w</code> / factor</dd>'
    assert html(text) == f"<dl>\n{entry}\n</dl>"
    assert html(text + "\n" + text.replace("weight", "bias")).count("<dl>") == 1, "one list"


def test_the_glossary_names_the_other_languages_in_every_form(site):
    folder = site / "zh/terms"
    assert "**梯度** (gradient · ग्रेडिएंट)\n" in (folder / "index.md").read_text("utf-8")
    assert "**梯度** (gradient · ग्रेडिएंट)\\n" in (folder / "terms.ipynb").read_text("utf-8")


def test_the_glossary_page_names_the_other_languages(site):
    assert '<dt id="gradient">梯度 <span class="elsewhere"><span lang="en">gradient</span>' in (
        site / "zh/terms/index.html"
    ).read_text("utf-8")
