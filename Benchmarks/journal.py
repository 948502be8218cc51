"""What history costs: a bulk import with and without it, and single edits by many processes."""

import os

import shell
from measure import Series, in_turn, ratio, run


class JournalBenchmark:
    def __init__(self, contacts, without: str | None, is_quick: bool) -> None:
        """`contacts` has the list of contacts; `without` is the program that was built to keep no history."""
        self.crm = contacts.crm
        self.rows = contacts.rows
        self.file = contacts.contacts
        self.folder = contacts.folder
        self.report = contacts.report
        self.without = without
        self.few = 1 if is_quick else 5
        self.edits = 50 if is_quick else 1_000

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def run(self) -> None:
        self.bulk()
        self.single()

    def bulk(self) -> None:
        """The same file into an empty database, by this program and by one that was built to keep no history."""
        if not self.without:
            return print("note: no build without history is given, so its cost for an import is not measured")
        mine, theirs = in_turn(
            self.few, lambda series: self.fill(series, self.crm), lambda series: self.fill(series, self.without)
        )
        self.report.ratio(
            f"import, {self.rows:,} rows", mine.median, "the same without history", theirs.median,
            ratio(mine, theirs), self.few, 1.1,
        )

    def fill(self, series: Series, program: str) -> None:
        database = self.path("bulk.db")
        shell.remove(database)
        run([program, "--db", database, "init"])
        series.add([program, "--db", database, "customer", "import", self.file, "-q"])

    def single(self) -> None:
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
