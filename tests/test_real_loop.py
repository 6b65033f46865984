"""The six mistakes of the page, each put into its script: nothing says a word, and this is what they cost there."""

import re

import pytest
from pages import CODES, DOCS
from programs import run
from project import SNIPPETS, plain

SCRIPT, START = plain((SNIPPETS / "real_loop/resumes_equal_to_the_last_bit.py").read_text("utf-8")).split(
    "\nif sys.argv"
)
STRICT = "import warnings\nwarnings.simplefilter('error')\n"  # a warning would be a word
GO = """
try:
    train("stopped", 45)
except SystemExit:
    train("stopped")
print(hash(tuple(torch.cat([p.flatten() for p in torch.load("stopped")[1]["model"].values()]).tolist())))
"""
BACKWARD = "        scaler.scale(loss / len(inputs)).backward()\n"
LOAD = "            part.load_state_dict(states[name])\n"
MADE = '            if name == "scheduler":\n                part = parts[name] = torch.optim.lr_scheduler.LambdaLR(parts["optimizer"], factor)\n'
MISTAKES = {  # heading on the page: what is written, what stands there instead
    "cleared": (BACKWARD, "        optimizer.zero_grad()\n" + BACKWARD),
    "schedule": ("(EPOCHS * PER_EPOCH - WARM_UP)", "(4 * EPOCHS * PER_EPOCH - WARM_UP)"),
    "evaluation": ("    model.eval()\n", ""),
    "unscale": ("    scaler.unscale_(optimizer)\n", ""),
    "no-group": ("for p in model.parameters() if p.ndim < 2", 'for n, p in model.named_parameters() if n.endswith("bias")'),
    "order": (LOAD, MADE + LOAD),
}  # fmt: skip


def outcome(old: str = "", new: str = "") -> tuple[int, str]:
    """The last accuracy in percent, and the weights as one number."""
    assert not old or SCRIPT.count(old) == 1, old
    result = run(STRICT + (SCRIPT.replace(old, new) if old else SCRIPT) + GO)
    assert not result.failed, result.printed
    *_, last, weights = result.printed.splitlines()
    return round(100 * float(last.rpartition(" ")[2])), weights


@pytest.mark.parametrize("heading", MISTAKES)
def test_a_mistake_in_the_script_says_nothing_and_costs_what_the_page_says(heading):
    right, mistaken = outcome(), outcome(*MISTAKES[heading])
    assert (mistaken[1] == right[1]) == (heading == "evaluation"), "only an evaluation leaves the weights as they are"
    for code in CODES:
        page = (DOCS / code / "real-loop.md").read_text("utf-8")
        rows = dict(re.findall(r"^\| \[.*?\]\(#([\w-]+)\) \|.*?(\d+) ?%", page, re.MULTILINE))
        assert rows == {"script": str(right[0])} | {name: rows.get(name) for name in MISTAKES}
        assert int(rows[heading]) == mistaken[0]


@pytest.mark.parametrize("part", ["model", "optimizer", "scheduler", "scaler"])
def test_each_part_of_the_checkpoint_is_needed(part):
    assert outcome(LOAD, f'            if name != "{part}":\n    {LOAD}')[1] != outcome()[1]
