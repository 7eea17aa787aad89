"""A Python environment of our own with the pinned packages that the generator imports."""

import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "build" / "lexicon-environment"
PINNED = ["numpy==2.2.6"]


def enter():
    """Starts the program anew in the environment, which the first call makes; returns where it runs there already."""
    if Path(sys.prefix) == FOLDER:
        return
    python = FOLDER / "bin" / "python3"
    complete = FOLDER / "complete"
    if not complete.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", FOLDER], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PINNED], check=True)
        complete.touch()
    os.execv(python, [str(python), *sys.argv])
