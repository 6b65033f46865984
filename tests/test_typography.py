"""How Chinese and Hindi are set: by AutoCorrect's rules for Chinese, and by a few of our own."""

import re
import unicodedata

import autocorrect_py
import pytest
from words import CODE, lines

# AutoCorrect takes 1：1 for a time of the day, and knows no bars.
UNKNOWN = re.compile(r"(?<=\d)：(?=\d)|\|系数\|")
QUESTION = re.compile(r"^\s*\?{3}\+? \w+ |^\s*\w+: (?=\")")  # the quotes behind these are Markdown's and YAML's


def test_chinese_is_set_as_autocorrect_would():
    """Spaces between Han and Latin letters, full-width punctuation."""
    wrong = []
    for line in lines("zh"):
        text = UNKNOWN.sub("", line.written)
        wrong += [f"{line.place}: {text} → {better.new}" for better in autocorrect_py.lint_for(text, "md").lines]
    assert not wrong, "\n".join(wrong)


HAN, LETTER = r"[\u3400-\u9fff]", r"[\u0900-\u097f]"
OWN = {  # what each language must not have: a pattern, over text in which code is a letter, and the mend
    "zh": {
        rf"(?<={HAN})  +|  +(?={HAN})": "one space",
        rf"(?<={HAN})[,;?!:]|[,;?!](?={HAN})|（[^（）()]*\)|\([^（）()]*）": "full-width punctuation; brackets in pairs",
        rf"(?<={HAN})[\"']|[\"'](?={HAN})|[「」『』]": "“ ”",
        rf"(?<={HAN}) +[，。；：？！、）”]|[（“，。；：？！、] +(?={HAN})": "no space beside full-width punctuation",
        r"。。|，，|、、": "one of them",
        r"[\u0900-\u097f]": "no Devanagari",
    },
    "hi": {
        rf"(?<={LETTER})[)”*x]*\.(?=\s|$)": "a danda ends a sentence",
        r"\s।|।(?=[^\s”)*|])": "no space before a danda, one after it",
        r"[\u0958-\u095f]": "nukta as a letter of its own: क़ is two",
        r"[०-९]": "numerals 0 to 9",
        rf"(?<={LETTER})[\"']|[\"'](?={LETTER})": "“ ”",
        rf"(?<={LETTER})  +|  +(?={LETTER})": "one space",
        r"[\u3400-\u9fff，。（）]": "no Chinese",
    },
}


@pytest.mark.parametrize("code", OWN)
def test_marks_and_spaces(code):
    wrong = []
    for line in lines(code):
        text = QUESTION.sub("", CODE.sub("x", line.written)).removeprefix('"').removesuffix('"').rstrip()
        text = text.lstrip(": ")
        wrong += [
            f"{line.place}: “{text[max(0, hit.start() - 12) : hit.end() + 12]}”: {mend}"
            for pattern, mend in OWN[code].items()
            for hit in re.finditer(pattern, text)
        ]
    assert not wrong, "\n".join(wrong)


def test_each_hindi_word_is_spelled_one_way():
    """With nukta or without, with chandrabindu or anusvara: not both."""
    spelled: dict[str, dict[str, str]] = {}
    for line in lines("hi"):
        for word in re.findall(r"[\u0900-\u0963\u0970-\u097f]+", unicodedata.normalize("NFC", line.text)):
            plain = word.replace("\u093c", "").replace("\u0901", "\u0902")
            spelled.setdefault(plain, {}).setdefault(word, line.place)
    two = [
        " and ".join(f"{word} ({place})" for word, place in ways.items()) for ways in spelled.values() if len(ways) > 1
    ]
    assert not two, "\n".join(two)
