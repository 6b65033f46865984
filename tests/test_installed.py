"""What the browser tests lack is said in one line, with what to install: here they are skipped, on CI they fail."""

import sys

import pytest
from installed import FONTS, THERE, advice, need

WANTED = ("chromium", "firefox-esr", "webkit2gtk-driver", "xvfb", *FONTS)


@pytest.fixture
def bare(tmp_path, monkeypatch):
    """A machine without any of it, that may get an empty program of some name."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")

    def put(name):
        (tmp_path / name).write_text("#!/bin/sh\n", "utf-8")
        (tmp_path / name).chmod(0o755)

    return put


def test_what_is_missing_is_named_with_the_command_that_installs_it(bare):
    assert set(THERE) == set(WANTED)
    assert advice("chromium") == "missing: chromium (Debian: apt install chromium)"
    assert advice("webkit2gtk-driver", "xvfb", *FONTS) == (
        "missing: webkit2gtk-driver, xvfb, fontconfig, fonts-noto-core, fonts-noto-cjk "
        "(Debian: apt install webkit2gtk-driver xvfb fontconfig fonts-noto-core fonts-noto-cjk)"
    )
    for name in ("chromium", "firefox-esr", "WebKitWebDriver", "Xvfb"):
        bare(name)
    assert advice("chromium", "firefox-esr", "webkit2gtk-driver", "xvfb") == ""


def test_a_machine_with_fontconfig_and_no_fonts_lacks_fonts(bare):
    bare("fc-list")  # it lists none
    assert advice(*FONTS) == (
        "missing: fonts-noto-core, fonts-noto-cjk (Debian: apt install fonts-noto-core fonts-noto-cjk)"
    )


@pytest.mark.parametrize(("where", "outcome"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_here_it_is_skipped_and_on_ci_it_fails(bare, monkeypatch, where, outcome):
    monkeypatch.setenv("CI", where)
    with pytest.raises(outcome, match="apt install xvfb"):
        need("xvfb")


def test_with_all_there_nothing_is_said(bare, monkeypatch):
    monkeypatch.setenv("CI", "true")
    bare("chromium")
    need("chromium")
