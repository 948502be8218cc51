"""Installs the programs to compare with; what cannot be had is missing in the table."""

import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".build-bench", "venv")
PACKAGES = {"csvkit": "csvjson", "sqlite-utils": "sqlite-utils"}
# Libraries, by the module that shows that they are there.
LIBRARIES = {
    "duckdb": "duckdb", "lifetimes": "lifetimes", "recordlinkage": "recordlinkage", "scikit-learn": "sklearn",
    "vaderSentiment": "vaderSentiment",
}


def program(name: str) -> str:
    return os.path.join(VENV, "bin", name)


def script(name: str, *arguments: str) -> list[str]:
    """A script beside this one, run by the Python of the programs."""
    return [program("python"), os.path.join(ROOT, "Benchmarks", name), *arguments]


def has(module: str) -> bool:
    """Whether the Python of the programs has a module."""
    if not os.path.exists(program("python")):
        return False
    found = subprocess.run([program("python"), "-c", f"import {module}"], check=False, capture_output=True)
    return found.returncode == 0


def install() -> None:
    if subprocess.run([os.path.join(ROOT, ".ci", "require"), "miller"], check=False).returncode:
        print("note: miller could not be installed", file=sys.stderr)
    missing = [package for package, command in PACKAGES.items() if not os.path.exists(program(command))]
    missing += [package for package, module in LIBRARIES.items() if not has(module)]
    if not missing:
        return
    steps = ([os.path.join(ROOT, ".ci", "require"), "python-venv"], [sys.executable, "-m", "venv", VENV])
    if any(subprocess.run(step, check=False).returncode for step in steps):
        print("note: no venv could be made for the Python packages", file=sys.stderr)
        return
    for package in missing:
        done = subprocess.run([program("python"), "-m", "pip", "install", "--quiet", package], check=False)
        if done.returncode:
            print(f"note: pip could not install {package}", file=sys.stderr)
