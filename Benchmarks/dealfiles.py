"""Comparisons of files of deals: 200,000 deals with their history."""

import json
import os
import sys

import deals
import shell
from measure import Series, in_turn, run


class DealFilesBenchmark:
    def __init__(self, crm: str, count: int, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.folder = folder
        self.report = report
        self.few = 1 if is_quick else 3
        self.count = count
        self.file = self.path("deals.csv")
        self.database = self.path("deals.db")
        with open(self.file, "w", encoding="utf-8") as file:
            deals.write(count, file)

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def command(self, *words: str) -> list[str]:
        return [self.crm, "--db", self.database, *words]

    def make(self) -> None:
        shell.remove(self.database)
        run(self.command("init"))
        run(self.command("funnel", "add", "b2b"))

    def import_afresh(self, series: Series) -> None:
        self.make()
        series.add(self.command("deal", "import", self.file, "-f", "json"), output=self.path("deals.json"))

    def import_again(self, series: Series) -> None:
        series.add(self.command("deal", "import", self.file, "-f", "json"), output=self.path("again.json"))
        with open(self.path("again.json"), encoding="utf-8") as file:
            unchanged = json.load(file)["unchanged"]
        if unchanged != self.count:
            sys.exit(f"error: the second import says {unchanged} unchanged, not {self.count}")

    def script(self, name: str, settings: str) -> str:
        path = self.path(f"deals-{name}.sql")
        with open(path, "w", encoding="utf-8") as file:
            file.write(shell.deal_script(self.database, self.file, deals.STAGES, settings))
        return path

    def fill(self, series: Series, script: str) -> None:
        database = self.path("shell-deals.db")
        shell.remove(database)
        series.add(["sqlite3", "-bail", database, f".read {script}"])

    def run(self) -> None:
        self.make()
        safe = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        scripts = {
            "sqlite3, crm's journal settings": self.script("wal", safe),
            "sqlite3, default journal": self.script("default", ""),
            "sqlite3, 64 MB of cache": self.script("tuned", safe + " PRAGMA cache_size = -65536;"),
        }
        fills = [lambda series, script=script: self.fill(series, script) for script in scripts.values()]
        first, again, *others = in_turn(self.few, self.import_afresh, self.import_again, *fills, ours=2)
        name = f"deal import, {self.count:,} rows"
        for peer, other in zip(scripts, others):
            self.report.ratio(name, first, peer, other, 1.5)
        self.report.ratio("deal import again, all unchanged", again, "the first import", first, 1.0)
        self.report.figure(f"{name}, peak memory", first.peak_megabytes, self.few, 150, "MB")
        if not others[-1].failure:
            self.note_different_rows()
        self.exports()

    def note_different_rows(self) -> None:
        for table in shell.DEAL_TABLES:
            columns = shell.query(self.database, f"SELECT name FROM pragma_table_info('{table}')").split("\n")
            # The shell knows nothing of what holds for a closed deal before it closed, nor of the import's time.
            left = ("changeset_id", "created_at", "updated_at", "close_on", "actor", "reason")
            sums = ", ".join(f"count({name}), total(length({name}))" for name in columns if name not in left)
            sides = [
                shell.query(database, f"SELECT {sums} FROM {table}")
                for database in (self.database, self.path("shell-deals.db"))
            ]
            if sides[0] != sides[1]:
                print(f"note: the rows of the two databases differ in {table}: {sides[0]} and {sides[1]}")

    def exports(self) -> None:
        for words, table in ((["export"], "v1_deal"), (["export", "--events"], "v1_deal_event")):
            own = self.command("deal", *words)
            query = ["sqlite3", "-csv", "-header", self.database, f"SELECT * FROM {table}"]
            mine, theirs = in_turn(
                self.few,
                lambda series: series.add(own, output=self.path("mine.csv")),
                lambda series: series.add(query, output=self.path("theirs.csv")),
            )
            self.report.ratio(f"deal {' '.join(words)}", mine, f"sqlite3 -csv, {table}", theirs)
