"""Comparisons of orders, value and churn: 200,000 customers with 5,000,000 orders."""

import os
import sys
from itertools import islice

import orders
import peers
import shell
from measure import Series, in_turn, run

AS_OF = "2026-01-15"
FEWER = 2_000_000  # orders, beside all of them


class ValueBenchmark:
    def __init__(self, crm: str, customers: int, count: int, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.folder = folder
        self.report = report
        self.few = 1 if is_quick else 3
        self.some = 3 if is_quick else 7
        self.count = count
        self.log = self.path("orders.csv")
        self.database = self.path("value.db")
        # By a process of its own: it sorts them in memory, which the kernel would count as that of what is run later.
        run([sys.executable, orders.__file__, str(customers), str(count)], output=self.log)

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def command(self, *words: str) -> list[str]:
        return [self.crm, "--db", self.database, *words]

    # Import

    def import_afresh(self, series: Series) -> None:
        shell.remove(self.database)
        run(self.command("init"))
        series.add(self.command("order", "import", self.log, "-f", "json"), output=self.path("orders.json"))

    def import_again(self, series: Series) -> None:
        series.add(self.command("order", "import", self.log, "-f", "json"))

    def imports(self) -> None:
        run(self.command("init"))
        safe = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        scripts = {
            "sqlite3, crm's journal settings": self.script("wal", safe),
            "sqlite3, default journal": self.script("default", ""),
            "sqlite3, 64 MB of cache": self.script("tuned", safe + " PRAGMA cache_size = -65536;"),
        }
        fills = [lambda series, script=script: self.fill(series, script) for script in scripts.values()]
        first, again, *others = in_turn(self.few, self.import_afresh, self.import_again, *fills, ours=2)
        name = f"order import, {self.count:,} rows"
        for peer, other in zip(scripts, others):
            self.report.ratio(name, first, peer, other, 1.5)
        self.report.ratio("order import again, all unchanged", again, "the first import", first)
        self.memory(first)

    def memory(self, whole: Series) -> None:
        """Beside that of the whole log that of its first rows: it does not grow with the file."""
        few = FEWER if self.count > FEWER else max(self.count // 10, 1)
        head, database = self.path("first-orders.csv"), self.path("first-orders.db")
        with open(self.log, encoding="utf-8") as log, open(head, "w", encoding="utf-8") as file:
            file.writelines(islice(log, few + 1))
        run([self.crm, "--db", database, "init"])
        small = Series()
        small.add([self.crm, "--db", database, "order", "import", head, "-q"])
        shell.remove(database)
        for count, series in ((few, small), (self.count, whole)):
            peak = series.peak_megabytes
            self.report.figure(f"order import, {count:,} rows, peak memory", peak, len(series.peaks), 150, "MB")

    def script(self, name: str, settings: str) -> str:
        path = self.path(f"orders-{name}.sql")
        with open(path, "w", encoding="utf-8") as file:
            file.write(shell.order_script(self.database, self.log, settings))
        return path

    def fill(self, series: Series, script: str) -> None:
        database = self.path("shell-orders.db")
        shell.remove(database)
        series.add(["sqlite3", "-bail", database, f".read {script}"])

    # Reports

    def reports(self) -> None:
        rfm = lambda series: self.ask_duck(series, "duckdb_rfm.py")
        churn = lambda series: self.ask_duck(series, "duckdb_churn.py")
        model = peers.script("lifetimes_bgnbd.py", self.log, AS_OF, self.path("out.csv"))
        bgnbd = ["report", "clv", "--method", "bgnbd"]
        self.compare("report rfm", ["report", "rfm"], "DuckDB", rfm, self.some, 1.0)
        self.compare("report churn", ["report", "churn"], "DuckDB", churn, self.some, 1.0)
        self.alerts(churn)
        self.compare(" ".join(bgnbd), bgnbd, "lifetimes", lambda series: series.add(model), self.few, 0.1)

    def ask_duck(self, series: Series, script: str) -> None:
        """A question of DuckDB's own file, which is made before the clock runs."""
        duck = self.path("orders.duckdb")
        if not os.path.exists(duck):
            unfinished = self.path("unfinished.duckdb")
            shell.remove(unfinished)
            run(peers.script("duckdb_load.py", self.log, unfinished))
            os.rename(unfinished, duck)
        series.add(peers.script(script, duck, AS_OF, self.path("out.csv")))

    def compare(self, name: str, words: list[str], peer: str, ask, runs: int, at_most: float) -> None:
        own = self.command(*words, "--as-of", AS_OF, "-f", "csv")
        mine, theirs = in_turn(runs, lambda series: series.add(own, output=self.path("mine.csv")), ask)
        self.report.ratio(name, mine, peer, theirs, at_most)
        self.report.figure(f"{name}, peak memory", mine.peak_megabytes, runs, unit="MB")

    def alerts(self, churn) -> None:
        """A check that finds nothing new, as cron runs it: the first check has told everything."""
        run(self.command("alert", "add", "leaving", "--churn", "at_risk"))
        check = self.command("alert", "check", "--as-of", AS_OF)
        run(check, allowed=(0, 1, 2))
        mine, theirs = in_turn(self.some, lambda series: series.add(check), churn)
        self.report.ratio("alert check", mine, "DuckDB, churn", theirs, 1.0)

    def run(self) -> None:
        self.imports()
        self.reports()
