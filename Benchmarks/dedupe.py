"""Comparisons of the search for duplicates: 10,000 people beside another program, and as many as there are rows."""

import os

import peers
import people
from measure import Series, in_turn, run


class DedupeBenchmark:
    def __init__(self, crm: str, rows: int, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.rows = rows
        self.folder = folder
        self.report = report
        self.few = 1 if is_quick else 3

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def fill(self, rows: int) -> tuple[str, str]:
        """A file of people and a database with them."""
        file, database = self.path(f"people-{rows}.csv"), self.path(f"people-{rows}.db")
        with open(file, "w", encoding="utf-8") as out:
            people.write(rows, out)
        run([self.crm, "--db", database, "init"])
        maps = ["row=external:row", *(f"{name}=custom:{name}" for name in ("mail", "telephone", "birth_date"))]
        words = [word for name in maps for word in ("--map", name)]
        run([self.crm, "--db", database, "customer", "import", file, "--match", "external", *words])
        return file, database

    def command(self, database: str, out: str) -> list[str]:
        return [self.crm, "--db", database, "customer", "dedupe", "-q", "-f", "csv", "-o", self.path(out)]

    def run(self) -> None:
        self.beside_others(10_000)
        self.alone(self.rows)

    def beside_others(self, rows: int) -> None:
        file, database = self.fill(rows)
        other = peers.script("recordlinkage_dedupe.py", file, self.path("pairs-other.csv"))
        own = self.command(database, "pairs.csv")
        mine, theirs = in_turn(
            self.few, lambda series: series.add(own), lambda series: series.add(other)
        )
        self.report.ratio(f"customer dedupe, {rows:,} rows", mine, "recordlinkage", theirs, 0.15)

    def alone(self, rows: int) -> None:
        _, database = self.fill(rows)
        series = Series()
        series.add(self.command(database, "pairs.csv"))
        self.report.figure(f"customer dedupe, {rows:,} rows, peak memory", series.peak_megabytes, 1, 1_000, "MB")
        self.report.figure(f"customer dedupe, {rows:,} rows", series.median, 1, None, "s")
