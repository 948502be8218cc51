#!/usr/bin/env python3
"""Writes a log of orders, the same for the same arguments: customer,at,total,currency.

    orders.py [customers] [orders] > orders.csv

A customer buys at a rate of its own, drawn from a gamma distribution, from a first day on, over three years; a part of
them stops for good. The rows come in the order of time.
"""

import datetime
import random
import sys

START = datetime.date(2023, 1, 1).toordinal()
DAYS = 3 * 365
MEAN_OF_LOG, SPREAD_OF_LOG = 3.4, 0.8  # of an order's total in EUR


def weights(draw, customers):
    """The share of the orders that each customer has, and the days between which it buys."""
    for _ in range(customers):
        first = int(draw.random() ** 1.5 * (DAYS - 30))
        stay = min(DAYS, first + 30 + int(draw.expovariate(1 / 500)))
        yield draw.gammavariate(0.6, 1.0) + 0.02, first, stay


def orders(customers, count, seed=20260115):
    """Tuples of second, customer and cents, unsorted."""
    draw = random.Random(seed)
    people = list(weights(draw, customers))
    chosen = draw.choices(range(customers), cum_weights=running(w for w, _, _ in people), k=count)
    for customer in chosen:
        _, first, last = people[customer]
        second = int((first + draw.random() * (last - first)) * 86400)
        yield second, customer + 1, int(draw.lognormvariate(MEAN_OF_LOG, SPREAD_OF_LOG) * 100) + 1


def running(values):
    """The sums of all values up to each."""
    total, sums = 0.0, []
    for value in values:
        total += value
        sums.append(total)
    return sums


def write(customers, count, out):
    days = [datetime.date.fromordinal(START + day).isoformat() for day in range(DAYS + 1)]
    out.write("customer,at,total,currency\n")
    for second, customer, cents in sorted(orders(customers, count)):
        day, rest = divmod(second, 86400)
        clock = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
        out.write(f"{customer},{days[day]}T{clock}Z,{cents // 100}.{cents % 100:02},EUR\n")


if __name__ == "__main__":
    asked = [int(argument.replace("_", "")) for argument in sys.argv[1:]]
    write(*(asked + [200_000, 5_000_000][len(asked):]), sys.stdout)
