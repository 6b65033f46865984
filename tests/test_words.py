"""The words of each language: one rendering for each concept, and the words that people type stand where they look for them."""

import re

import pytest
from blocks.glossary import glossary
from pages import CODES, DOCS, PAGES, front_matter, language_of, name
from words import PHRASES, found, in_credits, lines, on_page, phrases, settings

HELPERS = re.compile(r" (करना|होना|लेना)$")  # what bends of a Hindi verb of two words
TRANSLATED = [code for code in CODES if code != "en"]
NAMED = r"[（(][^（()）]+[)）]|“[^”]*”|(?:\w+\.)?\bstep\b|CUDA graph|∂\w+|^\s*\w+: "  # a gloss, words of others, the call, names, a field


def stands(form: str, text: str) -> bool:
    """Whether a text holds a word, a verb in any of its forms."""
    return HELPERS.sub("", form).casefold() in text.casefold()


@pytest.mark.parametrize("code", CODES)
def test_each_word_stands_on_the_page_that_explains_it(code):
    missing = []
    for term in glossary(code):
        page = (DOCS / code / f"{term.page}.md").read_text("utf-8")
        text = page + re.sub(r" ?[（(][^（()）]+[)）]", "", page)  # a gloss may stand within a word of two
        if not any(stands(form, text) for form in term.names):
            missing.append(f"{term.place}: docs/{code}/{term.page}.md does not say {' or '.join(term.names)}")
        missing += [
            f"{term.place}: docs/{code}/{term.page}.md does not say {form}, which people type for {term.names[0]}"
            for form in term.also
            if not stands(form, text)
        ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("code", CODES)
def test_no_rendering_is_used_that_the_glossary_forbids(code):
    nots = {form: (term, why) for term in glossary(code) for form, why in term.nots.items()}
    assert len(nots) >= 4
    said = [
        f"{hit} (not for {term.names[0]}: {term.place})"
        for form, (term, why) in nots.items()
        for hit in found(code, re.escape(form), why)
    ]
    assert not said, "\n".join(said)


@pytest.mark.parametrize("code", CODES)
def test_no_phrase_of_the_list_is_used(code):
    assert phrases(code), f"{PHRASES.name} has no list for {code}"
    said = [hit for pattern, why in phrases(code).items() for hit in found(code, pattern, why)]
    assert not said, "\n".join(said)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_english_word_for_a_concept_stands_bare(code):
    """In code, in a name and in brackets behind the word of the language it may; and where the glossary claims it."""
    own = {form for term in glossary(code) for form in term.names + term.also}
    english = {form for term in glossary("en") for form in term.names + term.also} - own
    assert len(english) > 40
    aside = re.compile(f"{NAMED}|{any_of(own)}")
    bare = [
        f"{line.place}: {hit[0]} stands bare; write it in {code}, or in brackets behind the word"
        for line in lines(code)
        for hit in re.finditer(rf"(?<![A-Za-z_.-]){any_of(english)}s?(?![A-Za-z_(-]|\.\w)", aside.sub(" ", line.text))
    ]
    assert not bare, "\n".join(bare)


@pytest.mark.parametrize("code", CODES)
def test_a_title_carries_the_words_of_a_search(code):
    """In a list of results it stands alone: it names PyTorch, a call, or a word that people type."""
    known = [form for term in glossary(code) if term.id != "step" for form in term.names + term.also]
    calls = re.compile(r"PyTorch|zero_grad|backward|step\(|DDP")
    titles = {page: front_matter(page)["title"] for page in PAGES if language_of(page) == code}
    dumb = [
        f"{name(page)}:2: {title}: this names no call and no word of the glossary"
        for page, title in titles.items()
        if not calls.search(title) and not any(stands(form, title) for form in known)
    ]
    assert not dumb, "\n".join(dumb)


# What stands once on every page that speaks of it: the word that people type, beside that of the pages.
TYPED = {
    "zh": {"清空": "梯度清零"},
    "hi": {
        "साफ़ क": "clear", "जमा हो": "accumulate", "फ़्री(?!ज़)": "free", "अपडेट": "update", "दोलन": "oscillat", "झूल": "oscillat",
        "नॉन-लीफ़": "non-leaf", "डिटैच": "detach", "माइक्रो-बैच": "micro-batch", "चेकपॉइंट": "checkpoint",
    },
}  # fmt: skip


@pytest.mark.parametrize("code", TYPED)
def test_what_people_type_stands_on_every_page(code):
    lists = {"programs.md", "index.md"}  # what others explain
    wrong = []
    for page in [page for page in PAGES if language_of(page) == code]:
        text = "\n".join(line.text for line in on_page(page) if not line.text.startswith("shows: "))
        if page.name not in lists:
            wrong += [
                f"{name(page)}: {own}, and never {typed}"
                for own, typed in TYPED[code].items()
                if re.search(own, text) and typed not in text
            ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", CODES)
def test_what_is_said_of_every_claim_is_said_in_one_formula(code):
    """Where these pages were only read, they say so in the same places; what else says it is in the list of phrases."""
    own, english = settings(code)["extra"]["formulas"], settings("en")["extra"]["formulas"]
    assert own["checked"].casefold() in settings(code)["extra"]["labels"]["tagline"].casefold()
    wrong = []
    for page in PAGES:
        if language_of(page) == code:
            here, there = (
                file.read_text("utf-8").casefold().count(formula["read-not-run"])
                for file, formula in ((page, own), (DOCS / "en" / page.relative_to(DOCS / code), english))
            )
            if here < there:
                wrong.append(
                    f"{name(page)}: “{own['read-not-run']}” stands here {here} times, in English {there} times"
                )
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_credit_is_in_english(code):
    """Names of people and works are; a sentence about them is of the language."""
    english = [
        f"{line.place}: {line.text}"
        for line in in_credits(code)
        if re.search(r"\b(the|a|and|of|its|in|not)\b", line.text)
    ]
    assert not english, "\n".join(english)


def any_of(forms: set[str]) -> str:
    """A pattern for each of them, the longest first."""
    return f"(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))})"
