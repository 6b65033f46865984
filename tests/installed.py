"""What the browser tests need of the machine. What is missing is said in one line, with what to install; on CI it is a failure."""

import os
import shutil
import subprocess
import sys

import pytest

WINDOWLESS, WITH_WINDOWS = ("chromium-headless-shell",), ("chromium", "chromium-browser", "google-chrome")


def chromium(windowless: bool = True) -> str | None:
    """The system's Chromium; the one without windows, which draws the same pages in two thirds of the time, is taken first."""
    return next(filter(None, map(shutil.which, WINDOWLESS * windowless + WITH_WINDOWS)), None)


def firefox() -> str | None:
    return next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)


def has_font(language: str) -> bool:
    """Whether a font can write it. Only where fontconfig chooses fonts is it asked; macOS brings fonts for all of them."""
    asked = shutil.which("fc-list")
    if asked is None:
        return sys.platform != "linux"
    return bool(subprocess.run([asked, f":lang={language}", "family"], capture_output=True, text=True).stdout.strip())


# By Debian's package, whether there is what it brings.
THERE = {
    "chromium": lambda: chromium() is not None,
    "firefox-esr": lambda: firefox() is not None,
    "webkit2gtk-driver": lambda: shutil.which("WebKitWebDriver") is not None,
    "xvfb": lambda: shutil.which("Xvfb") is not None,
    "fontconfig": lambda: sys.platform != "linux" or shutil.which("fc-list") is not None,
    "fonts-noto-core": lambda: has_font("hi"),
    "fonts-noto-cjk": lambda: has_font("zh-cn"),
}
FONTS = ("fontconfig", "fonts-noto-core", "fonts-noto-cjk")


def advice(*packages: str) -> str:
    """One line on what is missing, or nothing."""
    missing = [package for package in packages if not THERE[package]()]
    return f"missing: {', '.join(missing)} (Debian: apt install {' '.join(missing)})" if missing else ""


def need(*packages: str) -> None:
    """Skip a test that cannot run here; fail it on CI, where everything must be there."""
    if line := advice(*packages):
        pytest.fail(line, pytrace=False) if os.environ.get("CI") else pytest.skip(line)
