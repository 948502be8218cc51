#!/usr/bin/env python3
"""Writes deals with their history, the same for the same arguments.

    deals.py [deals] > deals.csv

A deal begins on some day of three years, goes through one to four open stages, and is won, lost or still open at the end. The
columns are those of 'crm deal import': a number, a customer's e-mail address, the stage, when it came into each, and a
product.
"""

import datetime
import random
import sys

START = datetime.date(2023, 1, 1).toordinal()
DAYS = 3 * 365
OPEN = ("lead", "qualified", "proposal", "negotiation")
STAGES = OPEN + ("won", "lost")
OWNERS = tuple(f"owner {number}" for number in range(1, 41))
SOURCES = ("web", "fair", "referral", "phone", "")
PRODUCTS = tuple(f"Product {number}" for number in range(1, 201))
HEADER = "number,email,name,stage,amount,currency,close_on,owner,lead_source,created_at," + ",".join(
    f"entered:{stage}" for stage in STAGES[1:]
) + ",product\n"


def deal(draw, number, customers):
    """The cells of one row."""
    second = draw.randrange(DAYS * 86400)
    created = instant(second)
    entered = dict.fromkeys(STAGES[1:], "")
    stage = "lead"
    for following in OPEN[1 : draw.randint(1, 4)]:
        second += int(draw.expovariate(1 / 14) * 86400) + 60
        entered[following] = instant(second)
        stage = following
    end = draw.random()
    if end < 0.75:
        second += int(draw.expovariate(1 / 10) * 86400) + 60
        stage = "won" if end < 0.3 else "lost"
        entered[stage] = instant(second)
    amount = int(draw.lognormvariate(7, 1) * 100) + 1
    return [
        f"D{number}",
        f"customer{draw.randint(1, customers)}@example.org",
        f"Deal {number}",
        stage,
        f"{amount // 100}.{amount % 100:02}",
        "EUR",
        instant(second)[:10],
        draw.choice(OWNERS),
        draw.choice(SOURCES),
        created,
        *entered.values(),
        draw.choice(PRODUCTS),
    ]


def instant(second):
    day, rest = divmod(second, 86400)
    date = datetime.date.fromordinal(START + day).isoformat()
    return f"{date}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}Z"


def write(count, out, seed=20260115):
    draw = random.Random(seed)
    customers = max(count // 5, 1)
    out.write(HEADER)
    for number in range(1, count + 1):
        out.write(",".join(deal(draw, number, customers)) + "\n")


if __name__ == "__main__":
    write(int((sys.argv[1:] + ["200_000"])[0].replace("_", "")), sys.stdout)
