"""Comparison of scoring texts: 100,000 beside another program."""

import csv
import os

import peers
import texts
from measure import in_turn


class SentimentBenchmark:
    def __init__(self, crm: str, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.folder = folder
        self.report = report
        self.rows = 5_000 if is_quick else 100_000
        self.few = 1 if is_quick else 3

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def run(self) -> None:
        file = self.path("texts.csv")
        with open(file, "w", encoding="utf-8", newline="") as out:
            texts.write(self.rows, out)
        own = [self.crm, "sentiment", "score", "--file", file, "--column", "text", "--id-column", "id", "-f", "csv"]
        own += ["-o", self.path("scores.csv")]
        name = f"sentiment score, {self.rows:,} texts"
        other = peers.script("vader_scores.py", file, self.path("scores-other.csv"))
        mine, theirs = in_turn(self.few, lambda series: series.add(own), lambda series: series.add(other))
        self.report.ratio(name, mine, "vaderSentiment", theirs, 0.2)
        self.report.figure(f"{name}, peak memory", mine.peak_megabytes, self.few, 150, "MB")
        if not theirs.failure:
            self.note_agreement()

    def note_agreement(self) -> None:
        """How often both say the same of a text: they need not, with lexicons of their own."""
        labels = []
        for name in ("scores.csv", "scores-other.csv"):
            with open(self.path(name), encoding="utf-8", newline="") as file:
                labels.append([row["label"] for row in csv.DictReader(file)])
        same = sum(one == other for one, other in zip(*labels))
        print(f"note: both give {same / len(labels[0]):.0%} of the texts the same label")
