"""Exercises: what an author must give, and what a reader sees, with a browser's own folding and no script."""

import pytest
from blocks import Place
from blocks.exercise import Exercise
from project import PageError

NAME = "exercises/one_backward_two_steps"
GIVEN = {"asks": "Where is w?", "a": "0.64 | No one computed it.", "b": "0.60 | The gradient is still 2.", "right": "b"}


def exercise(**changes: str | None) -> Exercise:
    fields = {name: text for name, text in (GIVEN | changes).items() if text is not None}
    return Exercise(NAME, [f"{name}: {text}" for name, text in fields.items()], Place("docs/en/step.md", 7), [])


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"asks": None}, "an exercise asks something"),
        ({"b": None, "right": "a"}, "has two choices or more"),
        ({"right": None}, "says which is `right:`"),
        ({"right": "c"}, "says which is `right:`"),
        ({"a": "0.64"}, "choice a is `what it says | because`"),
        ({"hint": "2"}, "not `hint: 2`"),
    ],
)
def test_what_is_missing_is_said_with_its_place(changes, said):
    with pytest.raises(PageError, match=r"^docs/en/step\.md:7: ") as error:
        exercise(**changes)
    assert said in str(error.value)


def test_its_plain_markdown_asks_runs_and_answers():
    lines = list(exercise().markdown())
    assert lines[0] == "Where is w?" and "- 0.64" in lines and lines[-1] == "**0.60** The gradient is still 2."
    assert "```python" in lines and "w 0.60" in lines


def test_choices_answer_without_a_script(browser, address):
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}tiny-autograd/")
    box = page.locator(".exercise").first
    folds = box.locator("details")  # the choices in their order, here the second is right, and what it prints
    wrong, right, printed = folds.first, folds.nth(1), folds.last
    assert not printed.locator("pre").is_visible() and not right.locator("p").is_visible()
    wrong.locator("summary").click()
    assert wrong.locator("p").inner_text().startswith("No.")
    right.locator("summary").click()
    assert right.locator("p").inner_text().startswith("Right.") and not wrong.locator("p").is_visible()
    printed.locator("summary").click()
    assert printed.locator("pre").is_visible() and right.locator("p").is_visible()
    page.close()
