"""Writes a contact list as CSV: the same rows for the same seed, on every machine.

    python3 contacts.py 1000000 > contacts.csv

Columns: name, email, phone, city, country, created_at. E-mail addresses and phone numbers are unique, the latter
written in several ways; some names have a comma, an umlaut or Chinese characters, and the instants are RFC 3339.
"""

import random
import sys

GIVEN = """Ada Alan Alice Amir Ana Anna Bruno Carl Chiara Dana Emil Emma Erik Eva Felix Finn Grace Hana Hugo Ida Ines Ivan
Jan Jana Jürgen Karim Kofi Lara Lea Léa Leon Lin Luca Maja Marek María Mia Nadia Noah Nora Omar Paula Petra Rosa Samira
Søren Tomás Uma Vera Yusuf Zoë""".split()
FAMILY = """Almeida Andersson Bauer Becker Bianchi Brown Costa Dubois Eriksson Fernández Fischer Garcia Hansen Horváth Ivanova
Jansen Johnson Kaya Keller Kowalski Kumar Lange Larsen Lopez Marino Martin Meyer Miller Moreau Müller Nakamura Novák
Okafor Olsen Patel Petrov Popescu Richter Rossi Russo Sato Schmidt Silva Smith Suzuki Taylor Weber Wagner Wilson
Yılmaz""".split()
CHINESE = "王芳 李伟 张敏 刘洋 陈静 杨磊 赵强 黄丽 周杰 吴娜".split()
SUFFIXES = (", Jr.", ", PhD", " GmbH")
# Country, calling code, digits behind it, cities.
PLACES = (
    ("DE", "49", 10, ("Berlin", "Hamburg", "München", "Frankfurt (Oder)", "Köln")),
    ("FR", "33", 9, ("Paris", "Lyon", "Marseille", "Saint-Étienne")),
    ("US", "1", 10, ("New York", "Washington, D.C.", "Austin", "Portland")),
    ("GB", "44", 10, ("London", "Leeds", "Bristol")),
    ("ES", "34", 9, ("Madrid", "Sevilla", "A Coruña")),
    ("CN", "86", 11, ("上海", "北京", "深圳")),
)
FIRST_DIGITS = {"DE": "13", "FR": "6", "US": "2", "GB": "77", "ES": "6", "CN": "13"}
SEED = 20260115


def name(draw: random.Random) -> str:
    chance = draw.random()
    if chance < 0.03:
        return draw.choice(CHINESE)
    full = f"{draw.choice(GIVEN)} {draw.choice(FAMILY)}"
    return full + draw.choice(SUFFIXES) if chance > 0.97 else full


def phone(draw: random.Random, number: int, country: str, code: str, length: int) -> str:
    first = FIRST_DIGITS[country]
    width = length - len(first)
    # Odd and no multiple of five: no number comes twice.
    digits = f"{first}{number * 7_919_317 % 10**width:0{width}}"
    chance = draw.random()
    if chance < 0.6:
        return f"+{code}{digits}"
    if chance < 0.9:
        return f"+{code} {digits[:3]} {digits[3:]}"
    return f"+{code}-{digits[:3]}-{digits[3:]}"


def instant(draw: random.Random) -> str:
    return (
        f"20{draw.randint(15, 25)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        f"T{draw.randint(0, 23):02}:{draw.randint(0, 59):02}:{draw.randint(0, 59):02}Z"
    )


def quoted(cell: str) -> str:
    return f'"{cell}"' if "," in cell else cell


def write(rows: int, out) -> None:
    draw = random.Random(SEED)
    out.write("name,email,phone,city,country,created_at\n")
    for number in range(1, rows + 1):
        country, code, length, cities = draw.choice(PLACES)
        cells = (
            name(draw),
            f"contact{number}@{draw.choice(('example.com', 'example.org', 'mail.example.net'))}",
            phone(draw, number, country, code, length),
            draw.choice(cities),
            country,
            instant(draw),
        )
        out.write(",".join(map(quoted, cells)) + "\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    write(int(sys.argv[1]), sys.stdout)
