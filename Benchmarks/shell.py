"""What the sqlite3 shell is given to do the same work."""

import os
import sqlite3
import time
from contextlib import closing

from report import version

# The tables a contact list fills; their indexes are there before the rows, as in crm.
TABLES = ("customer", "customer_email", "customer_phone", "customer_address")

JOIN = """customer c
  LEFT JOIN customer_email e ON e.customer_id = c.id AND e.position = 1
  LEFT JOIN customer_phone p ON p.customer_id = c.id AND p.position = 1
  LEFT JOIN customer_address a ON a.customer_id = c.id AND a.position = 1"""


def query(database: str, sql: str) -> str:
    """The rows as the shell writes them, without the shell, which need not be there."""
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(sql).fetchall()
    return "\n".join("|".join("" if value is None else str(value) for value in row) for row in rows)


def execute(database: str, script: str) -> None:
    """Runs statements, each in a transaction of its own."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.executescript(script)


def schema(database: str, tables: tuple[str, ...] = TABLES) -> str:
    """The statements that made the tables and indexes, read from a database of crm."""
    names = ", ".join(f"'{name}'" for name in tables)
    return query(
        database,
        "SELECT sql || ';' FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL "
        f"AND tbl_name IN ({names}) ORDER BY type = 'index', rowid",
    )


def fill_script(database: str, contacts: str, settings: str = "", staging: str = "main") -> str:
    """A script that imports the file as it is, and fills the tables with the rows that crm makes of it."""
    return f"""{settings}
{schema(database)}
.import --csv --schema {staging} {contacts} staging
BEGIN;
INSERT INTO customer (id, kind, name, created_at, updated_at, changeset_id)
SELECT rowid, 'person', name, {epoch("created_at")}, {epoch("created_at")}, 1 FROM staging;
INSERT INTO customer_email (customer_id, position, address, address_key, changeset_id)
SELECT rowid, 1, email, lower(email), 1 FROM staging;
INSERT INTO customer_phone (customer_id, position, number, number_key, changeset_id)
SELECT rowid, 1, phone, replace(replace(phone, ' ', ''), '-', ''), 1 FROM staging;
INSERT INTO customer_address (customer_id, position, city, country, changeset_id)
SELECT rowid, 1, city, country, 1 FROM staging;
COMMIT;
"""


# What an order log fills.
ORDER_TABLES = ("customer", "customer_external", "order")


def order_script(database: str, orders: str, settings: str = "") -> str:
    """A script that imports an order log as it is, and fills the tables with the rows that crm makes of it."""
    return f"""{settings}
{schema(database, ORDER_TABLES)}
.import --csv {orders} staging
BEGIN;
INSERT INTO customer (kind, name, created_at, updated_at, changeset_id)
SELECT 'person', customer, 0, 0, 1 FROM staging GROUP BY customer ORDER BY min(rowid);
INSERT INTO customer_external (customer_id, source, key, changeset_id)
SELECT id, 'external', name, 1 FROM customer;
INSERT INTO "order" (customer_id, at, status, currency, total_minor, changeset_id)
SELECT e.customer_id, {epoch("s.at")}, 'paid', s.currency, CAST(round(s.total * 100) AS INTEGER), 1
FROM staging s JOIN customer_external e ON e.source = 'external' AND e.key = s.customer;
COMMIT;
"""


# What a file of deals fills.
DEAL_TABLES = ("customer", "customer_email", "deal", "deal_event", "deal_line")


def deal_script(database: str, deals: str, stages: tuple[str, ...], settings: str = "") -> str:
    """A script that imports a file of deals as it is, and fills the tables with the rows that crm makes of it."""
    entries = " UNION ALL ".join(
        [f"SELECT rowid, {epoch('created_at')}, 1 FROM staging"]
        + [
            f"""SELECT rowid, {epoch('"entered:' + name + '"')}, {number} FROM staging WHERE "entered:{name}" <> ''"""
            for number, name in enumerate(stages[1:], 2)
        ]
    )
    cases = " ".join(f"WHEN '{name}' THEN {number}" for number, name in enumerate(stages, 1))
    times = [f"""nullif(s."entered:{name}", '')""" for name in stages[1:]]
    latest = ", ".join(f"ifnull({epoch(time)}, 0)" for time in times)
    closed = epoch(f"coalesce({', '.join(times[-2:])})")
    return f"""{settings}
{schema(database, DEAL_TABLES)}
.import --csv {deals} staging
BEGIN;
INSERT INTO customer (kind, name, created_at, updated_at, changeset_id)
SELECT 'person', email, 0, 0, 1 FROM staging GROUP BY email ORDER BY min(rowid);
INSERT INTO customer_email (customer_id, position, address, address_key, changeset_id)
SELECT id, 1, name, name, 1 FROM customer;
CREATE TEMP TABLE entry (deal, at, stage);
INSERT INTO entry {entries};
INSERT INTO deal_event (deal_id, at, from_stage_id, stage_id, amount_minor, currency, close_on, owner, changeset_id)
SELECT e.deal, e.at, lag(e.stage) OVER (PARTITION BY e.deal ORDER BY e.at, e.stage), e.stage,
  CAST(round(s.amount * 100) AS INTEGER), s.currency, s.close_on, s.owner, 1
FROM entry e JOIN staging s ON s.rowid = e.deal ORDER BY e.deal, e.at, e.stage;
INSERT INTO deal (customer_id, source, number, name, funnel_id, stage_id, stage_at, amount_minor, currency, close_on,
  owner, lead_source, created_at, closed_at, changeset_id)
SELECT e.customer_id, 'external', s.number, s.name, 1, CASE s.stage {cases} END,
  max({epoch("s.created_at")}, {latest}), CAST(round(s.amount * 100) AS INTEGER), s.currency, s.close_on, s.owner,
  nullif(s.lead_source, ''), {epoch("s.created_at")}, {closed}, 1
FROM staging s JOIN customer_email e ON e.address_key = s.email;
INSERT INTO deal_line (deal_id, position, product, quantity_milli, price_e4, amount_minor, changeset_id)
SELECT rowid, 1, product, 1000, CAST(round(amount * 10000) AS INTEGER), CAST(round(amount * 100) AS INTEGER), 1
FROM staging;
COMMIT;
"""


def stamp(seconds: int) -> str:
    """An instant in ISO 8601, UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def epoch(column: str) -> str:
    """Unix seconds of an instant, by the quickest function this shell has."""
    numbers = version("sqlite3", "-version").partition(" ")[0].split(".")
    is_old = numbers[0].isdigit() and [int(number) for number in numbers] < [3, 38]
    return f"CAST(strftime('%s', {column}) AS INTEGER)" if is_old else f"unixepoch({column})"


def differences(one: str, other: str) -> list[str]:
    """Columns of the filled tables in which two databases differ: by number of values and sum of their lengths."""
    found = []
    for table in TABLES:
        columns = query(one, f"SELECT name FROM pragma_table_info('{table}')").split("\n")
        columns = [name for name in columns if name not in ("changeset_id", "updated_at")]
        sums = ", ".join(f"count({name}), total(length({name}))" for name in columns)
        sides = [query(database, f"SELECT {sums} FROM {table}").split("|") for database in (one, other)]
        for index, name in enumerate(columns):
            if sides[0][2 * index : 2 * index + 2] != sides[1][2 * index : 2 * index + 2]:
                found.append(f"{table}.{name}")
    return found


def view_query(columns: list[str]) -> str:
    return f"SELECT {', '.join(columns)} FROM v1_customer ORDER BY id"


def join_query(columns: list[str]) -> str:
    """The same columns from the tables: one e-mail address, phone number and address each, as the list has."""
    return f"SELECT {', '.join(expression(name) for name in columns)} FROM {JOIN} ORDER BY c.id"


def expression(column: str) -> str:
    if column in ("created_at", "updated_at"):
        return f"strftime('%Y-%m-%dT%H:%M:%SZ', c.{column}, 'unixepoch') AS {column}"
    if column in ("street", "city", "region", "postal_code", "country"):
        return f"a.{column}"
    sources = {"email": "e.address AS email", "phone": "p.number AS phone"}
    empty = ("external_id", "tags", "note")
    return sources.get(column) or (f"NULL AS {column}" if column in empty else f"c.{column}")


def remove(database: str) -> None:
    for ending in ("", "-wal", "-shm", "-journal", ".lock"):
        if os.path.exists(database + ending):
            os.remove(database + ending)
