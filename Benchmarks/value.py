"""Comparisons of orders, value and churn: 200,000 customers with 5,000,000 orders."""

import os

import orders
import peers
import shell
from measure import Series, in_turn, ratio, run

HERE = os.path.dirname(os.path.abspath(__file__))
AS_OF = "2026-01-15"


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
        with open(self.log, "w", encoding="utf-8") as file:
            orders.write(customers, count, file)

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
        first, again, *others = in_turn(self.few, self.import_afresh, self.import_again, *fills)
        name = f"order import, {self.count:,} rows"
        for peer, other in zip(scripts, others):
            self.report.ratio(name, first.median, peer, other.median, ratio(first, other), self.few, 1.5)
        quotient = ratio(again, first)
        self.report.ratio(
            "order import again, all unchanged", again.median, "the first import", first.median, quotient, self.few
        )
        self.report.figure(f"{name}, peak memory", first.peak_megabytes, self.few, 150, "MB")

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
        python = peers.program("python")
        if not os.path.exists(python):
            print("note: no DuckDB and lifetimes; reports are not compared")
            return
        duck = self.path("orders.duckdb")
        run([python, self.script_file("duckdb_load.py"), self.log, duck])
        out = self.path("out.csv")
        rfm = [python, self.script_file("duckdb_rfm.py"), duck, AS_OF, out]
        churn = [python, self.script_file("duckdb_churn.py"), duck, AS_OF, out]
        self.compare("report rfm", ["report", "rfm"], "DuckDB", rfm, 1.0)
        self.compare("report churn", ["report", "churn"], "DuckDB", churn, 1.0)
        self.alerts(churn)
        lifetimes = [python, self.script_file("lifetimes_bgnbd.py"), self.log, AS_OF, out]
        self.compare("report clv --method bgnbd", ["report", "clv", "--method", "bgnbd"], "lifetimes", lifetimes, 0.1)

    def script_file(self, name: str) -> str:
        return os.path.join(HERE, name)

    def compare(self, name: str, words: list[str], peer: str, other: list[str], at_most: float) -> None:
        own = self.command(*words, "--as-of", AS_OF, "-f", "csv")
        runs = self.few if peer == "lifetimes" else self.some
        mine, theirs = in_turn(
            runs,
            lambda series: series.add(own, output=self.path("mine.csv")),
            lambda series: series.add(other),
        )
        self.report.ratio(name, mine.median, peer, theirs.median, ratio(mine, theirs), runs, at_most)
        self.report.figure(f"{name}, peak memory", mine.peak_megabytes, runs, unit="MB")

    def alerts(self, churn: list[str]) -> None:
        """A check that finds nothing new, as cron runs it: the first check has told everything."""
        run(self.command("alert", "add", "leaving", "--churn", "at_risk"))
        check = self.command("alert", "check", "--as-of", AS_OF)
        run(check, allowed=(0, 1, 2))
        mine, theirs = in_turn(
            self.some, lambda series: series.add(check), lambda series: series.add(churn)
        )
        quotient = ratio(mine, theirs)
        self.report.ratio("alert check", mine.median, "DuckDB, churn", theirs.median, quotient, self.some, 1.0)

    def run(self) -> None:
        self.imports()
        self.reports()
