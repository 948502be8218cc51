"""Every verb on a large database: what a list, a record, a report, a write, an undo take where there is much to look through.

The verbs are those of the table of costs, `Tests/Costs/verbs.txt`, in its order, each on what the ones before left. Those
that look at everything say why; the others answer in a second, whatever the size. Sorting is timed beside the sqlite3
shell, checks and backups beside a plain reading and copying of the file.
"""

import os
import shlex

import house
import shell
from measure import Series, in_turn, run

NOW = "2026-01-15T09:00:00Z"
COSTS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Tests", "Costs")

# Seconds that a verb may take whose answer is as long as before.
AT_MOST = 1.0

# What is sorted, and the same columns in the shell: it has no index for them either.
ORDERS = """SELECT r.id, r.customer_id, c.name, r.number, r.at, r.status, r.total_minor, r.currency
    FROM "order" r LEFT JOIN customer c ON c.id = r.customer_id ORDER BY"""
DEALS = """SELECT r.id, r.name, f.name, s.name, r.amount_minor, r.currency, r.close_on, r.owner, c.name
    FROM deal r JOIN funnel f ON f.id = r.funnel_id JOIN funnel_stage s ON s.id = r.stage_id
    LEFT JOIN customer c ON c.id = r.customer_id ORDER BY"""
SORTED = (
    ("order list --sort -at", f"{ORDERS} r.at DESC, r.id"),
    ("order list --sort -total", f"{ORDERS} r.total_minor DESC, r.id"),
    ("order list --sort number", f"{ORDERS} r.number, r.id"),
    ("order list --sort customer_name", f"{ORDERS} c.name, r.id"),
    ("deal list --sort -amount", f"{DEALS} r.amount_minor DESC, r.id"),
)


def lines(name: str) -> list[tuple[str, str]]:
    """The lines of a table of costs, and the reason behind each."""
    with open(os.path.join(COSTS, f"{name}.txt"), encoding="utf-8") as file:
        rows = [row.rstrip("\n").partition(" # ") for row in file if row.strip() and not row.startswith("#")]
    return [(line.strip(), reason.strip()) for line, _, reason in rows]


class VerbsBenchmark:
    def __init__(self, crm: str, customers: int, folder: str, report, is_quick: bool) -> None:
        self.crm = os.path.abspath(crm)
        self.customers = customers
        self.folder = os.path.abspath(folder)
        self.report = report
        self.runs = 3 if is_quick else 5
        self.database = self.path("verbs.db")

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def command(self, words: str) -> list[str]:
        arguments = shlex.split(words)
        database = [] if "--db" in arguments else ["--db", self.database]
        return [self.crm, *database, "--now", NOW, "--no-input", *arguments]

    def run(self) -> None:
        os.environ["CRM_ACTOR"] = "ann"
        start = os.getcwd()
        os.chdir(self.folder)
        try:
            self.make()
            self.sorting()
            self.whole_file()
            self.undoing()
            for line, reason in lines("verbs"):
                growth, words = line.split(maxsplit=1)
                if not words.startswith("docs"):
                    self.time(words.strip(), reason)
        finally:
            os.chdir(start)

    def make(self) -> None:
        shell.remove(self.database)
        house.write(self.folder, self.customers)
        for line, _ in lines("setup"):
            run(self.command(line))

    # Timing

    def time(self, words: str, reason: str) -> None:
        """Once: a verb that writes finds something else the second time."""
        series = Series()
        series.add(self.command(words), allowed=(0, 1))
        name = f"{words} ({reason})" if reason else words
        self.report.figure(name, series.median, 1, None if reason else AT_MOST)

    def sorting(self) -> None:
        for words, sql in SORTED:
            own, other = in_turn(
                self.runs,
                lambda series, words=words: series.add(self.command(f"{words} --limit 20 -q")),
                lambda series, sql=sql: series.add(["sqlite3", self.database, f"{sql} LIMIT 20"]),
            )
            self.report.ratio(f"{words} --limit 20", own, "sqlite3, the same columns", other, 1.0)

    def whole_file(self) -> None:
        """A check reads every page and hashes every row, a backup copies every page and hashes every row of the copy: the limit is
        what the shell takes for the pages and we for the hashes, one after the other."""
        copy, backup = self.path("copy.db"), self.path("backup.db")
        prove = "PRAGMA integrity_check; PRAGMA foreign_key_check;"

        def back_up(series: Series) -> None:
            shell.remove(backup)
            series.add([*self.command("db backup"), backup])

        def copy_by_shell(series: Series) -> None:
            shell.remove(copy)
            series.add(["sqlite3", self.database, f"VACUUM INTO '{copy}'"])

        check, hashes, own, proof, other = in_turn(
            3,
            lambda series: series.add(self.command("db check")),
            lambda series: series.add(self.command("db content-hash")),
            back_up,
            lambda series: series.add(["sqlite3", self.database, prove]),
            copy_by_shell,
            ours=3,
        )
        self.report.ratio("db check", check, "sqlite3, its own checks", proof)
        self.report.ratio("db backup", own, "sqlite3, VACUUM INTO", other)
        self.report.ratio("db check", check, "its checks, and every row hashed", proof + hashes, 2.0)
        self.report.ratio("db backup", own, "VACUUM INTO, and every row hashed", other + hashes, 2.0)
        shell.remove(copy)
        shell.remove(backup)

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
