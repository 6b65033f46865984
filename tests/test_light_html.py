"""A page in fewer bytes draws and reads as before."""

import re
from html import unescape

import pytest
from cells import cells
from light_html import light
from pages import PAGES
from project import SNIPPETS, plain
from site_pages import url_of


@pytest.mark.parametrize(("before", "after"), [
    ("<ul>\n\n  <li>\n    one two\n  </li> </ul>", "<ul>\n<li>\none two\n</li> </ul>"),
    ("<pre>a\n\n  b</pre>\n\n  <p>c", "<pre>a\n\n  b</pre>\n<p>c"),
    ("<script>a\n\n  b</script>", "<script>a\n\n  b</script>"),
    ('<pre><span class="n">a</span> <span class="o">=</span> <span class="mi">1</span></pre>', '<pre>a = <span class="s">1</span></pre>'),
    ('<pre><span class="sa">f</span><span class="s2">&quot;a</span></pre>', '<pre><span class="s">f&quot;a</span></pre>'),
    ('<pre><span class="ow">not</span> <span class="ow">in</span></pre>', '<pre><span class="k">not in</span></pre>'),
    ('<pre><span class="k">if</span>\n<span class="k">if</span></pre>', '<pre><span class="k">if</span>\n<span class="k">if</span></pre>'),
    ('<pre><span class="call-zero">zero_grad</span></pre>', '<pre><span class="call-zero">zero_grad</span></pre>'),
])  # fmt: skip
def test_what_goes_and_what_stays(before, after):
    assert light(before) == after


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
