"""Leads as a form on a web site gathers them, and what is learnt from them beside scikit-learn."""

import csv
import math
import os
import random

import peers
from measure import in_turn, run

ROWS = 9_240
# Columns with few texts, as long as those of such forms, and many that nearly always say no.
CHOICES = {
    "lead_source": ["Google", "Direct Traffic", "Olark Chat", "Organic Search", "Reference", "Referral Sites", ""],
    "form": ["Landing Page Submission", "API", "Lead Add Form", "Lead Import"],
    "last_activity": [f"Activity {number}" for number in range(15)],
    "specialization": ["Select", *(f"Management of {number}" for number in range(18))],
    "occupation": ["Unemployed", "Working Professional", "Student", "Other", ""],
    "city": ["Select", "Mumbai", "Thane & Outskirts", "Other Cities", "Tier II Cities", ""],
}
FLAGS = [f"Saw advertisement {number}" for number in range(14)]
NUMBERS = ["visits", "seconds", "pages"]


def write(path: str) -> None:
    """A file of leads that were won or lost; the same each time."""
    dice = random.Random(5)
    weights = {name: [dice.gauss(0, 0.8) for _ in texts] for name, texts in CHOICES.items()}
    with open(path, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["number", "stage", "lost_reason", "created_at", *CHOICES, *NUMBERS, *FLAGS])
        for number in range(ROWS):
            chosen = {name: dice.randrange(len(texts)) for name, texts in CHOICES.items()}
            numbers = [dice.randrange(12), dice.randrange(2_000), round(dice.random() * 9, 2)]
            log_odds = sum(weights[name][place] for name, place in chosen.items()) + numbers[1] / 900 - 1.5
            is_won = dice.random() < 1 / (1 + math.exp(-log_odds))
            if number % 70 == 0:
                numbers[0] = numbers[2] = ""
            writer.writerow([
                f"lead-{number:08x}", "Won" if is_won else "Lost", "" if is_won else "no answer", "2025-03-01",
                *(CHOICES[name][place] for name, place in chosen.items()), *numbers,
                *("Yes" if dice.random() < 0.02 else "No" for _ in FLAGS),
            ])


class LeadBenchmark:
    def __init__(self, crm: str, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.folder = folder
        self.report = report
        self.few = 1 if is_quick else 5

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def run(self) -> None:
        file, database = self.path("leads.csv"), self.path("leads.db")
        write(file)
        base = [self.crm, "--db", database]
        run([*base, "init"])
        run([*base, "deal", "import", file, "--create-funnel", "--unknown", "keep"])
        # A dry run learns and measures as any other, and the next run finds the same database.
        own = [*base, "model", "train", "leads", "--blank", "Select", "--dry-run", "-f", "json"]
        other = peers.script("sklearn_leads.py", file)
        mine, theirs = in_turn(self.few, lambda series: series.add(own), lambda series: series.add(other))
        name = f"model train, {ROWS:,} leads"
        self.report.ratio(name, mine, "pandas, scikit-learn", theirs, 0.2)
        self.report.figure(f"{name}, peak memory", mine.peak_megabytes, self.few, 100, "MB")
