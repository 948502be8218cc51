"""Every verb on a large database: what a list, a record, a report, an undo take where there is much to look through.

Verbs that read everything say so; the others answer in a second, whatever the size. Sorting is timed beside the sqlite3
shell, checks and backups beside a plain reading and copying of the file.
"""

import os
import re

import contacts
import orders
import shell
import tickets
from measure import Series, in_turn, ratio, run

NOW = "2026-01-15T09:00:00Z"
ALL = "reads all of it: "

# Words of a verb, and why it may take longer than a second.
READING = (
    ("customer list --limit 20", ""),
    ("customer list --sort -created_at --limit 20", ""),
    ("customer list --where city=Berlin --limit 20", ""),
    ("customer list --search berlin --limit 20", ""),
    ("customer show 100", ""),
    ("customer export -f csv", ALL + "every customer is written"),
    ("order list --limit 20", ""),
    ("order list --sort -total --limit 20", ""),
    ("order list --customer 100", ""),
    ("order show 100", ""),
    ("order export -f csv", ALL + "every order is written"),
    ("ticket list --limit 20", ""),
    ("ticket list --sort -created_at --limit 20", ""),
    ("ticket show 100", ""),
    ("ticket export -f csv", ALL + "every ticket is written"),
    ("task list", ""),
    ("log", ""),
    ("show 1 --limit 20", ""),
    ("show 2 --limit 20", ""),
    ("diff 1 2 --stat", ""),
    ("blame customer 100", ""),
    ("report rfm --limit 20", ALL + "every order is summed"),
    ("report churn --limit 20", ALL + "every order is scored"),
    ("report clv --limit 20", ALL + "every order is summed"),
    ("report sales", ALL + "every order is summed"),
    ("report cohort", ALL + "every order is counted"),
    ("report service", ALL + "every event of a ticket is counted"),
    ("report agents", ALL + "every event of a ticket is counted"),
    ("segment count german", ""),
    ("segment count frequent", ALL + "every order is counted"),
    ("doctor", ""),
)

# A verb, and what makes the ground for it before the clock runs.
WRITING = (
    ("customer edit 100 --name Ada", ""),
    ("customer add --name Ada", ""),
    ("customer tag 100 vip", ""),
    ("order add 100 --total 10 --currency EUR", ""),
    ("customer merge 3 7 -y", ""),
    ("undo -y", "customer edit 100 --name Ada"),
)


class VerbsBenchmark:
    def __init__(self, crm: str, customers: int, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.customers = customers
        self.folder = folder
        self.report = report
        self.runs = 3 if is_quick else 5
        self.database = self.path("verbs.db")

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def command(self, words: str) -> list[str]:
        split = [word or quoted for quoted, word in re.findall(r"'([^']*)'|(\S+)", words)]
        return [self.crm, "--db", self.database, "--now", NOW, "--no-input", *split]

    def run(self) -> None:
        self.make()
        for words, reason in READING:
            self.time(words, reason)
        self.sorting()
        self.whole_file()
        for words, before in WRITING:
            self.time(words, "", before)
        self.undoing()

    # The database

    def make(self) -> None:
        """Customers, five orders and half a ticket for each."""
        shell.remove(self.database)
        run(self.command("init"))
        people, log, desk = self.path("people.csv"), self.path("log.csv"), self.path("desk.csv")
        with open(people, "w", encoding="utf-8") as file:
            contacts.write(self.customers, file)
        with open(log, "w", encoding="utf-8") as file:
            orders.write(self.customers, self.customers * 5, file)
        with open(desk, "w", encoding="utf-8") as file:
            tickets.write(self.customers // 2, file)
        self.import_file("customer", people)
        self.import_file("order", log, "--match", "id")
        states = ";".join(f"{name}:{kind}" for name, kind in tickets.STATES)
        run([*self.command("config set ticket.states"), states])
        self.import_file("ticket", desk)
        run(self.command("segment create german 'country = DE'"))
        run(self.command("segment create frequent 'orders.count > 3'"))

    def import_file(self, noun: str, file: str, *options: str) -> None:
        run([*self.command(f"{noun} import"), file, *options])

    # Timing

    def time(self, words: str, reason: str, before: str = "") -> Series:
        series = Series()
        for _ in range(self.runs):
            if before:
                run(self.command(before))
            series.add(self.command(words), allowed=(0, 1))
            if not before and (words, before) in WRITING:
                run(self.command("undo -y"))
        name = f"{words}{' (' + reason + ')' if reason else ''}"
        self.report.figure(name, series.median, self.runs, None if reason else 1.0)
        return series

    def sorting(self) -> None:
        """The newest orders, of the same columns, by the shell: it has no index for them either."""
        sql = """SELECT r.id, r.customer_id, c.name, r.number, r.at, r.status, r.total_minor, r.currency
            FROM "order" r LEFT JOIN customer c ON c.id = r.customer_id ORDER BY r.at DESC, r.id LIMIT 20"""
        own, other = in_turn(
            self.runs,
            lambda series: series.add(self.command("order list --sort -at --limit 20 -q")),
            lambda series: series.add(["sqlite3", self.database, sql]),
        )
        name = "order list --sort -at --limit 20"
        self.report.ratio(name, own.median, "sqlite3, the same columns", other.median, ratio(own, other), self.runs, 1.0)

    def whole_file(self) -> None:
        """A check reads and proves every page and row, a backup copies every page and proves the copy."""
        copy, backup = self.path("copy.db"), self.path("backup.db")
        prove = "PRAGMA integrity_check; PRAGMA foreign_key_check;"

        def back_up(series: Series) -> None:
            shell.remove(backup)
            series.add([*self.command("db backup"), backup])

        def copy_by_shell(series: Series) -> None:
            shell.remove(copy)
            series.add(["sqlite3", self.database, f"VACUUM INTO '{copy}'"])

        few = 3
        check, proof, own, other = in_turn(
            few,
            lambda series: series.add(self.command("db check")),
            lambda series: series.add(["sqlite3", self.database, prove]),
            back_up,
            copy_by_shell,
        )
        self.report.ratio("db check", check.median, "sqlite3, its own checks", proof.median, ratio(check, proof), few)
        self.report.ratio("db backup", own.median, "sqlite3, VACUUM INTO", other.median, ratio(own, other), few)

    # Undo

    def undoing(self) -> None:
        """An import of a thousand rows, and five hundred tags."""
        more, ids = self.path("more.csv"), self.path("ids")
        with open(more, "w", encoding="utf-8") as file:
            file.write("name,email\n")
            file.writelines(f"More {number},more{number}@example.com\n" for number in range(1_000))
        with open(ids, "w", encoding="utf-8") as file:
            file.writelines(f"{number}\n" for number in range(1, 501))
        self.undo("undo of 1,000 imported rows", f"customer import {more}", 2.0)
        self.undo("undo of 500 tags", f"customer tag --ids-from {ids} asked", 1.0)

    def undo(self, name: str, change: str, at_most: float) -> None:
        dry, wet = Series(), Series()
        for _ in range(self.runs):
            run(self.command(change))
            dry.add(self.command("undo --dry-run"))
            wet.add(self.command("undo -y"))
        self.report.figure(name, wet.median, self.runs, at_most)
        self.report.figure(f"{name}, dry run", dry.median, self.runs, at_most)
