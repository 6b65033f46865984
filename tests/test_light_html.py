"""A page in fewer bytes draws and reads as before."""

import re
from html import unescape

import highlight
import pytest
from blocks.cells import cells
from finish import light
from pages import PAGES
from project import SNIPPETS, plain
from site_pages import url_of


@pytest.mark.parametrize(("before", "after"), [
    ("<ul>\n\n  <li>\n    one two\n  </li> </ul>", "<ul>\n<li>\none two\n</li> </ul>"),
    ("<pre>a\n\n  b</pre>\n\n  <p>c", "<pre>a\n\n  b</pre>\n<p>c"),
    ("<script>a\n\n  b</script>", "<script>a\n\n  b</script>"),
])  # fmt: skip
def test_what_goes_and_what_stays(before, after):
    assert light(before) == after


@pytest.mark.parametrize(("code", "html"), [
    ("a = 1", 'a = <span class="s">1</span>'),
    ('f"a{b}"', '<span class="s">f&quot;a{</span>b<span class="s">}&quot;</span>'),
    ("not in", '<span class="k">not in</span>'),
    ("if\nif", '<span class="k">if</span>\n<span class="k">if</span>'),
    ("a.zero_grad()", 'a.<span class="call-zero">zero_grad</span>()'),
    ("zero_grad = step", "zero_grad = step"),
    ("a < b  # why", 'a &lt; b  <span class="c"># why</span>'),
    ("a  # (1)!", 'a<a class="marker" href="#x-1">1</a>'),
    ("a  # why  # (2)!\n    b", 'a  <span class="c"># why</span><a class="marker" href="#x-2">2</a>\n    b'),
    ("if  # (3)!\nif", '<span class="k">if</span><a class="marker" href="#x-3">3</a>\n<span class="k">if</span>'),
])  # fmt: skip
def test_code_has_few_colours_and_few_elements(code, html):
    whole = highlight.html(code, "python", "x", ' tabindex="0"')
    assert whole == f'<div class="language-python highlight"><pre><code tabindex="0">{html}\n</code></pre></div>'


def test_commands_show_their_prompt():
    assert '<code><span class="c">$ </span>make test\n</code>' in highlight.html("$ make test", "console")


def test_code_reads_as_it_was_written(site):
    """With its markers and colours taken out, each program is what is run."""
    seen = 0
    for page in PAGES:
        html = (site / url_of(page) / "index.html").read_text("utf-8")
        for name, cell, code in re.findall(
            r'class="program-title"><a class="file" href="[./]*snippets/(\S+)\.py">[^<]*?(?: · (\w+))?</a>.*?<code[^>]*>(.*?)</code></pre>',
            html,
            re.DOTALL,
        ):
            text = unescape(re.sub(r"<[^>]*>", "", re.sub(r'<a class="marker".*?</a>', "", code)))
            wanted = (
                cells(name.removeprefix("labs/"))[cell].code if cell else (SNIPPETS / f"{name}.py").read_text("utf-8")
            )
            assert plain(text) == plain(wanted), f"{url_of(page)}: {name} {cell}"
            seen += 1
        assert set(re.findall(r'<span class="(\w+)">', "".join(re.findall(r"<pre.*?</pre>", html, re.DOTALL)))) <= set(
            "ksc"
        )
    assert seen > 600
