"""Scores texts by the Python package vaderSentiment: what `crm sentiment score --file` does.

    python3 vader_scores.py TEXTS.csv OUT.csv
"""

import csv
import sys

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

source, out = sys.argv[1:]
analyzer = SentimentIntensityAnalyzer()
with open(source, encoding="utf-8", newline="") as texts, open(out, "w", encoding="utf-8", newline="") as scores:
    writer = csv.writer(scores, lineterminator="\n")
    writer.writerow(("id", "label", "score"))
    for row in csv.DictReader(texts):
        score = analyzer.polarity_scores(row["text"])["compound"]
        label = "positive" if score >= 0.05 else "negative" if score <= -0.05 else "neutral"
        writer.writerow((row["id"], label, score))
