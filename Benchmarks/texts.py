"""Invented reviews and messages: the same texts on every machine."""

import csv
import random

OPENINGS = ("I bought this last week and", "To be honest,", "After two months", "My sister says that", "Well,", "OMG")
SUBJECTS = ("the battery", "your support team", "the delivery", "this lamp", "the room", "the app", "the food")
VERBS = ("is", "was", "isn't", "wasn't really", "seems", "turned out to be", "could be")
DEGREES = ("", "", "very", "so", "extremely", "a bit", "kind of", "not", "VERY")
OPINIONS = (
    "good", "great", "terrible", "slow", "helpful", "awful", "fine", "broken", "excellent", "friendly", "disappointing",
    "GREAT", "cheap", "easy to use", "useless", "lovely", "late", "perfect", "boring", "amazing",
)
FACTS = (
    "and it stands in the kitchen", "which we ordered in March", "although the box was opened", "and nobody answered",
    "so I called again on Monday", "and I will come back", "but the colour is another one",
)
ENDINGS = (".", "!", "!!!", " :)", " :(", " 😍", "?", "...", " lol")


def write(rows: int, file) -> None:
    """A CSV file with columns id and text; a text has one to four sentences."""
    chance = random.Random(20)
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(("id", "text"))
    for row in range(1, rows + 1):
        sentences = (sentence(chance) for _ in range(chance.choice((1, 1, 2, 2, 3, 4))))
        writer.writerow((row, " ".join(sentences)))


def sentence(chance: random.Random) -> str:
    words = [chance.choice(part) for part in (OPENINGS, SUBJECTS, VERBS, DEGREES, OPINIONS)]
    if chance.random() < 0.6:
        words.append(chance.choice(FACTS))
    return " ".join(word for word in words if word) + chance.choice(ENDINGS)
