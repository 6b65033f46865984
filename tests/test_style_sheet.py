"""The style sheet keeps what some page or the script uses, and drops the rest."""

import pytest
from style_sheet import slim

PAGE = '<p class="note md-typeset" id="top" data-kind="x">not-a-class</p>'
SCRIPT = 'element.classList.toggle("is-open"); root.dataset.scheme = "dark"'


@pytest.mark.parametrize("rule", [
    "p{color:red}", ".note{color:red}", "#top .note>p{color:red}", ".is-open{color:red}", '[data-scheme="dark"]{color:red}',
    "p:not(.gone){color:red}", ":is(.note,.gone) p{color:red}", "@media print{.note{color:red}}", "@keyframes turn{from{top:0}}",
    ":root{--a:red}p{color:var(--a)}", '@charset "UTF-8";',
])  # fmt: skip
def test_what_may_match_stays(rule):
    assert slim(rule, [PAGE], SCRIPT).replace(" ", "") == rule.replace(" ", "")


@pytest.mark.parametrize(("rule", "left"), [
    (".gone{color:red}", ""), (".not-a-class{color:red}", ""), (".gone,.note{color:red}", ".note{color:red}"), ("#gone p{color:red}", ""),
    ('[data-scheme="sepia"]{color:red}', ""), ("@media print{.gone{color:red}}", ""), (":root{--a:url('data:x;y');--b:var(--a)}", ""),
    (":root{--a:red;--b:blue}p{color:var(--b)}", ":root{--b:blue}p{color:var(--b)}"),
])  # fmt: skip
def test_what_cannot_match_goes(rule, left):
    assert slim(rule, [PAGE], SCRIPT).replace(" ", "") == left.replace(" ", "")
