"""What opening the file costs: short commands on 100,000 customers, beside the shell on a plain file of the same rows.

The plain file has the tables of a customer and its parts, and nothing else that had to be read before the first
question: no other table, no view, no trigger, no check, no history.
"""

import os
import re
import sqlite3
import sys
from contextlib import closing

import shell
from measure import CommandFailed, Series, in_turn, run

PARTS = ("email", "phone", "address", "external", "tag", "note")
# Everything that the plain file knows of a customer.
QUESTION = "; ".join(
    ["SELECT * FROM customer WHERE id = 1"]
    + [f"SELECT * FROM customer_{part} WHERE customer_id = 1 ORDER BY id" for part in PARTS]
)
# Seconds that `crm init` once took; a fifth of them is the limit.
RECORDED_INIT = 0.463


class OpeningBenchmark:
    def __init__(self, contacts, is_quick: bool) -> None:
        """`contacts` has the list of contacts."""
        self.crm = contacts.crm
        self.folder = contacts.folder
        self.report = contacts.report
        self.customers = min(contacts.rows, 100_000)
        self.file = contacts.generate(self.customers)
        self.pairs = 5 if is_quick else 40
        self.edits = 50 if is_quick else 1_000
        self.database = self.path("opening.db")
        self.plain = self.path("opening-plain.db")

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def command(self, *words: str) -> list[str]:
        return [self.crm, "--db", self.database, *words]

    def run(self) -> None:
        shell.remove(self.database)
        run(self.command("init"))
        run(self.command("customer", "import", self.file, "-q"))
        copy_plainly(self.database, self.plain)
        self.show()
        self.edit()
        self.init()
        self.instructions()

    def show(self) -> None:
        """The shell's file is not in WAL yet, which it would have to look for."""
        show, version, question = in_turn(
            self.pairs,
            lambda series: series.add(self.command("customer", "show", "1")),
            lambda series: series.add([self.crm, "version"]),
            lambda series: series.add(["sqlite3", self.plain, QUESTION]),
            ours=2,
        )
        name = f"customer show 1, of {self.customers:,}"
        self.report.ratio(name, show, "version", version, 1.5)
        self.report.ratio(name, show, "sqlite3, a plain file of the rows", question, 4.5)

    def edit(self) -> None:
        """One process an edit, of customers all over the file."""
        shell.execute(self.plain, "PRAGMA journal_mode = WAL")
        customers = [number * 7_919 % self.customers + 1 for number in range(self.edits)]
        mine, theirs = iter(enumerate(customers)), iter(enumerate(customers))

        def edit(series: Series) -> None:
            number, customer = next(mine)
            series.add(self.command("customer", "edit", str(customer), "--city", f"City {number}"))

        def update(series: Series) -> None:
            number, customer = next(theirs)
            change = f"UPDATE customer_address SET city = 'City {number}' WHERE customer_id = {customer}"
            series.add(["sqlite3", self.plain, f"PRAGMA synchronous = FULL; {change}"])

        own, other = in_turn(self.edits, edit, update)
        name = f"customer edit N --city X, {self.edits:,} times"
        self.report.ratio(name, own, "sqlite3 UPDATE, WAL and FULL", other, 3.0)
        self.check_edits(customers, not other.failure)

    def check_edits(self, customers: list[int], is_by_shell: bool) -> None:
        wanted = str(len(set(customers)))
        for database in (self.database, self.plain) if is_by_shell else (self.database,):
            found = shell.query(database, "SELECT count(*) FROM customer_address WHERE city LIKE 'City %'")
            if found != wanted:
                sys.exit(f"error: {found} cities were edited, not {wanted}")

    def init(self) -> None:
        series = Series()
        for _ in range(self.pairs):
            series.add(self.fresh_init())
        self.report.figure("init", series.median, self.pairs, RECORDED_INIT / 5)

    def fresh_init(self) -> list[str]:
        fresh = self.path("fresh.db")
        shell.remove(fresh)
        return [self.crm, "--db", fresh, "init"]

    def instructions(self) -> None:
        """What a machine that is busy with something else does not change."""
        for name, command in (
            ("init", self.fresh_init()),
            ("version", [self.crm, "version"]),
            ("customer show 1", self.command("customer", "show", "1")),
        ):
            try:
                self.report.figure(f"{name}, instructions", self.count(command) / 1e6, 1, unit="M")
            except CommandFailed as failed:
                self.report.missing(f"{name}, instructions", "valgrind", failed.cell)

    def count(self, command: list[str]) -> int:
        log = self.path("callgrind.log")
        options = ["--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log}"]
        run(["valgrind", *options, *command])
        with open(log, encoding="utf-8") as file:
            return int(re.search(r"Collected : (\d+)", file.read()).group(1))


def copy_plainly(database: str, plain: str) -> None:
    """The columns and rows of a customer and its parts, and an index to look up the parts by."""
    shell.remove(plain)
    with closing(sqlite3.connect(plain, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS crm", (database,))
        for table in ("customer", *(f"customer_{part}" for part in PARTS)):
            columns = connection.execute("SELECT name, type, pk FROM pragma_table_info(?, 'crm')", (table,)).fetchall()
            names = ", ".join(f"{name} {type}{' PRIMARY KEY' * key}" for name, type, key in columns)
            connection.execute(f"CREATE TABLE main.{table} ({names})")
            connection.execute(f"INSERT INTO main.{table} SELECT * FROM crm.{table}")
        for part in PARTS:
            connection.execute(f"CREATE INDEX main.customer_{part}_customer ON customer_{part} (customer_id)")
