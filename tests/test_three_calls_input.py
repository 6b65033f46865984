"""What is wrong with a widget of the three calls is said in one line that names file and line."""

import re
import shutil

import pytest
from blocks import widget
from mkdocs.exceptions import PluginError
from page import parse

BLOCK = "# x\n\n/// three_calls | home\n///\n"
HOME = "home: { lr: 0.1,"
WRONG = {
    "an unknown preset": ("presets.yml", "", "", BLOCK.replace("home", "hom"), r"docs/zh/index\.md:3: there is no preset hom; docs/widgets/three_calls/presets\.yml has home, "),
    "a field": ("presets.yml", "", "", BLOCK.replace("home\n", "home\nlr: 1\n"), r"docs/zh/index\.md:3: this block holds nothing, not `lr: 1`"),
    "two on a page": ("presets.yml", "", "", BLOCK + BLOCK, r"docs/zh/index\.md:7: one widget a page"),
    "an unknown field of a preset": ("presets.yml", HOME, HOME + " rate: 1,", BLOCK, r"presets\.yml:4: rate means nothing; a preset has challenges, lr, "),
    "a preset without a field": ("presets.yml", HOME, "home: {", BLOCK, r"presets\.yml:4: lr is missing; a preset has "),
    "a challenge without its words": ("zh.yml", "  twice: [", "  twic: [", BLOCK, r"zh\.yml:\d+: twice has no words in zh; see en\.yml"),
    "a challenge with one line": ("zh.yml", "让小球动起来。\", ", "让小球动起来。\"] #", BLOCK, r"zh\.yml:\d+: move is \[the question, the line afterwards\]"),
    "a preset without its first words": ("zh.yml", "  step: \"", "  stop: \"", BLOCK, r"zh\.yml:2: step has no words in zh"),
    "a word that English has": ("zh.yml", "slope: ", "slop: ", BLOCK, r"zh\.yml:1: slope has no words in zh"),
    "no YAML": ("zh.yml", "slope: ", "slope: : ", BLOCK, r"zh\.yml:\d+: mapping values are not allowed here"),
    "another picture": ("sgd.js", "momentum", "momentums", BLOCK, r"home\.svg: made from other parts; `make outputs` draws it anew"),
    "no picture": ("home.svg", None, None, BLOCK, r"home\.svg: made from other parts; `make outputs` draws it anew"),
    "no words": ("zh.yml", None, None, BLOCK, r"docs/widgets/three_calls/zh\.yml: the widget has no words in this language; see en\.yml"),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "page", "message"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_one_line(tmp_path, monkeypatch, file, old, new, page, message):
    folder = shutil.copytree(widget.FOLDER, tmp_path / "docs/widgets/three_calls")
    monkeypatch.setattr(widget, "FOLDER", folder)
    monkeypatch.setattr(widget, "ROOT", tmp_path)
    monkeypatch.setattr("project.ROOT", tmp_path)
    parse(BLOCK, "docs/zh/index.md")
    if old is None:
        (folder / file).unlink()
    else:
        text = (folder / file).read_text("utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(PluginError) as error:
        parse(page, "docs/zh/index.md")
    assert re.match(rf"(docs/widgets/three_calls/)?{message}", str(error.value))
    assert "\n" not in str(error.value)
