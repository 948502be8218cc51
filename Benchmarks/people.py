"""Writes people as CSV, one in twenty of them twice with slips: the same rows for the same seed.

    python3 people.py 1000000 > people.csv

Columns: row, given_name, family_name, mail, telephone, birth_date, street, city, postal_code. Names and places are as
common and as rare as in a real country: some are shared by thousands, many by two or three.
"""

import random
import sys

SEED = 20260115
COLUMNS = "row,given_name,family_name,mail,telephone,birth_date,street,city,postal_code"


class People:
    def __init__(self) -> None:
        self.draw = random.Random(SEED)
        self.given = [self.word(2) + "n" for _ in range(2_000)]
        self.family = [self.word(3) for _ in range(30_000)]
        self.streets = [self.word(3) + " street" for _ in range(20_000)]
        self.places = [(self.word(3) + "ton", f"{self.draw.randrange(100_000):05}") for _ in range(3_000)]

    def word(self, syllables: int) -> str:
        return "".join(self.draw.choice("bdfgklmnprstvz") + self.draw.choice("aeiou") for _ in range(syllables))

    def pick(self, words: list):
        """The first ones often, the last ones seldom."""
        return words[min(len(words) - 1, int(self.draw.paretovariate(0.9)) - 1)]

    def person(self) -> list[str]:
        given, family, (city, postal) = self.pick(self.given), self.pick(self.family), self.pick(self.places)
        born = f"{self.draw.randrange(1930, 2005)}-{self.draw.randrange(1, 13):02}-{self.draw.randrange(1, 29):02}"
        mail = f"{given}.{family}{self.draw.randrange(1_000_000)}@example.org"
        street = f"{self.pick(self.streets)} {self.draw.randrange(1, 200)}"
        return [given, family, mail, f"+4930{self.draw.randrange(10_000_000):07}", born, street, city, postal]

    def slipped(self, person: list[str]) -> list[str]:
        """One or two fields left out, or with two neighbouring characters exchanged."""
        person = list(person)
        for field in self.draw.sample(range(len(person)), self.draw.randrange(1, 3)):
            value = person[field]
            place = self.draw.randrange(len(value) - 1) if len(value) > 1 else 0
            is_left_out = self.draw.random() < 0.3 and field > 1
            person[field] = "" if is_left_out else value[:place] + value[place : place + 2][::-1] + value[place + 2 :]
        return person


def write(rows: int, file) -> None:
    people = People()
    known: list[list[str]] = []
    print(COLUMNS, file=file)
    for row in range(rows):
        if known and people.draw.random() < 0.05:
            person = people.slipped(people.draw.choice(known))
        else:
            person = people.person()
            if len(known) < 100_000:
                known.append(person)
        print(row, *person, sep=",", file=file)


if __name__ == "__main__":
    write(int(sys.argv[1]), sys.stdout)
