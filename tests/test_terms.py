"""The glossary: the same terms in every language, linked where a page first uses them."""

import pytest
from pages import CODES
from terms import Term, glossary, link

KNOWN = [
    Term("graph", ["computation graph", "graph"], "The record."),
    Term("gradient", ["gradient"], "A slope & more."),
    Term("step", ["step"], "One update."),
]


def test_the_first_use_is_linked_and_no_other():
    html = link("<p>A Graph is a graph. Paragraphs, gradient.</p>", KNOWN, "../")
    assert html == (
        '<p>A <a class="term" href="../terms/#graph" title="The record.">Graph</a> is a graph. Paragraphs, '
        '<a class="term" href="../terms/#gradient" title="A slope &amp; more.">gradient</a>.</p>'
    )


def test_the_longest_name_is_linked():
    assert ">computation graph</a>" in link("<p>computation graph</p>", KNOWN, "")


@pytest.mark.parametrize(
    "text", ["<h2>graph</h2>", "<pre><code>graph</code></pre>", '<a href="x">a <em>graph</em></a>', "<p>a step</p>"]
)
def test_headings_code_links_and_everyday_words_stay_as_they_are(text):
    assert link(text, KNOWN, "") == text


def test_chinese_and_hindi_words():
    zh, hi = [Term("tensor", ["张量"], "x"), Term("leaf", ["叶子张量"], "x")], [Term("weight", ["वेट"], "x")]
    assert ">叶子张量</a>和<a" in link("<p>叶子张量和张量</p>", zh, "")
    assert link("<p>वेटर</p>", hi, "") == "<p>वेटर</p>"
    assert ">वेट</a> को" in link("<p>वेट को</p>", hi, "")


def test_every_language_has_the_same_terms_and_no_name_twice():
    ids = {code: [term.id for term in glossary(code)] for code in CODES}
    assert len(ids["en"]) > 40
    for code in CODES:
        assert ids[code] == ids["en"]
        names = [name for term in glossary(code) for name in term.names]
        assert len(set(names)) == len(names)
        assert all(term.sentence.rstrip()[-1] in ".。।" for term in glossary(code))


def test_the_glossary_page_names_the_other_languages(site):
    assert '<dt id="gradient">梯度 <span class="elsewhere"><span lang="en">gradient</span>' in (
        site / "zh/terms/index.html"
    ).read_text("utf-8")
