"""What history costs: a bulk import with and without it."""

import os

import shell
from measure import Series, in_turn, run


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

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def run(self) -> None:
        """The same file into an empty database, by this program and by one that was built to keep no history."""
        if not self.without:
            return print("note: no build without history is given, so its cost for an import is not measured")
        mine, theirs = in_turn(
            self.few, lambda series: self.fill(series, self.crm), lambda series: self.fill(series, self.without)
        )
        self.report.ratio(f"import, {self.rows:,} rows", mine, "the same without history", theirs, 1.1)

    def fill(self, series: Series, program: str) -> None:
        database = self.path("bulk.db")
        shell.remove(database)
        run([program, "--db", database, "init"])
        series.add([program, "--db", database, "customer", "import", self.file, "-q"])
