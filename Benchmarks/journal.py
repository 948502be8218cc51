"""What history costs: single edits by many processes, and a bulk import beside one that keeps no history."""

import os

import contacts
import shell
from measure import Series, in_turn, ratio, run


class JournalBenchmark:
    def __init__(self, crm: str, plain: str | None, rows: int, folder: str, report, is_quick: bool) -> None:
        """`plain` is a build of crm that leaves triggers, sums and hashes out (see README.md)."""
        self.crm = crm
        self.plain = plain
        self.rows = rows
        self.folder = folder
        self.report = report
        self.few = 1 if is_quick else 5
        self.edits = 50 if is_quick else 1_000
        self.contacts = self.path("journal.csv")
        with open(self.contacts, "w", encoding="utf-8") as file:
            contacts.write(rows, file)

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def fill(self, crm: str, database: str, series: Series) -> None:
        shell.remove(database)
        run([crm, "--db", database, "init"])
        series.add([crm, "--db", database, "customer", "import", self.contacts])

    def imports(self) -> None:
        if not self.plain:
            print("note: no build without history (--plain); the import is not compared with it")
            return
        with_history, without = in_turn(
            self.few,
            lambda series: self.fill(self.crm, self.path("history.db"), series),
            lambda series: self.fill(self.plain, self.path("plain.db"), series),
        )
        self.report.ratio(
            f"import with history, {self.rows:,} rows", with_history.median, "without", without.median,
            ratio(with_history, without), self.few, 1.1,
        )

    def single_edits(self) -> None:
        """One process an edit; the shell updates the same column of a table with the same columns, in WAL and FULL."""
        own, other = self.path("edits.db"), self.path("edits-shell.db")
        shell.remove(own)
        run([self.crm, "--db", own, "init"])
        run([self.crm, "--db", own, "customer", "add", "--name", "Ada"])
        shell.remove(other)
        shell.query(other, f"PRAGMA journal_mode = WAL; {shell.schema(own)} {self.insertion()}")
        numbers = iter(range(self.edits))
        edit = lambda series: series.add([self.crm, "--db", own, "customer", "edit", "1", "--name", f"N{next(numbers)}"])
        sql = "PRAGMA synchronous = FULL; UPDATE customer SET name = 'N' || random(), updated_at = updated_at + 1 WHERE id = 1"
        mine, theirs = in_turn(self.edits, edit, lambda series: series.add(["sqlite3", other, sql]))
        self.report.ratio(
            f"{self.edits:,} edits, a process each", sum(mine.seconds), "sqlite3 UPDATE", sum(theirs.seconds),
            ratio(mine, theirs), self.edits, 3.0,
        )

    def insertion(self) -> str:
        return (
            "INSERT INTO customer (id, kind, name, created_at, updated_at, changeset_id) "
            "VALUES (1, 'person', 'Ada', 0, 0, 1);"
        )

    def run(self) -> None:
        self.single_edits()
        self.imports()
