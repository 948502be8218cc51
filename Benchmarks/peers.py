"""Installs the programs to compare with; what cannot be had is left out of the table."""

import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".build-bench", "venv")
PACKAGES = {"csvkit": "csvjson", "sqlite-utils": "sqlite-utils"}


def program(name: str) -> str:
    return os.path.join(VENV, "bin", name)


def install() -> None:
    if subprocess.run([os.path.join(ROOT, ".ci", "require"), "miller"], check=False).returncode:
        print("note: no miller; it is left out", file=sys.stderr)
    missing = [package for package, command in PACKAGES.items() if not os.path.exists(program(command))]
    if not missing:
        return
    if subprocess.run([os.path.join(ROOT, ".ci", "require"), "python-venv"], check=False).returncode:
        print("note: no venv; csvkit and sqlite-utils are left out", file=sys.stderr)
        return
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    for package in missing:
        done = subprocess.run([program("python"), "-m", "pip", "install", "--quiet", package], check=False)
        if done.returncode:
            print(f"note: pip could not install {package}; it is left out", file=sys.stderr)
