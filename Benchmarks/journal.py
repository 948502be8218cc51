"""What history costs: single edits by many processes."""

import os

import shell
from measure import in_turn, ratio, run


class JournalBenchmark:
    def __init__(self, crm: str, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.folder = folder
        self.report = report
        self.edits = 50 if is_quick else 1_000

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def run(self) -> None:
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
