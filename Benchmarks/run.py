"""Compares crm with the tools one would use instead, as whole processes.

    make bench                      one million rows
    make bench SIZE=100000          fewer
    make bench BENCH=--quick        20,000 rows and few runs, to see that it works
    make bench BENCH='--only opening'

Prints a table and writes results.json beside this file.
"""

import argparse
import csv
import json
import os
import sys
import tempfile
from functools import cached_property
from itertools import zip_longest

import contacts
import peers
import selftest
import shell
from dealfiles import DealFilesBenchmark
from dedupe import DedupeBenchmark
from funnel import FunnelBenchmark
from journal import JournalBenchmark
from leads import LeadBenchmark
from measure import CommandFailed, Series, in_turn, run
from opening import OpeningBenchmark
from report import Report, version
from sentiment import SentimentBenchmark
from tickets import TicketsBenchmark
from value import ValueBenchmark
from verbs import VerbsBenchmark

HERE = os.path.dirname(os.path.abspath(__file__))


class Benchmark:
    def __init__(self, crm: str, rows: int, folder: str, is_quick: bool) -> None:
        self.crm = crm
        self.rows = rows
        self.folder = folder
        self.few = 1 if is_quick else 3
        self.some = 3 if is_quick else 5
        self.many = 5 if is_quick else 41
        self.report = Report(rows)
        self.database = self.path("crm.db")

    @cached_property
    def contacts(self) -> str:
        return self.generate(self.rows)

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def generate(self, rows: int) -> str:
        path = self.path(f"contacts-{rows}.csv")
        with open(path, "w", encoding="utf-8") as file:
            contacts.write(rows, file)
        return path

    def command(self, *words: str) -> list[str]:
        return [self.crm, "--db", self.database, *words]

    def import_afresh(self, series: Series, file: str) -> None:
        """Import into an empty database, which is made before the clock runs."""
        shell.remove(self.database)
        run(self.command("init"))
        series.add(self.command("customer", "import", file, "-f", "json"), output=self.path("summary.json"))

    def summary(self) -> dict:
        with open(self.path("summary.json"), encoding="utf-8") as file:
            return json.load(file)

    # Import

    def imports(self) -> None:
        run(self.command("init"))
        safe = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        tuned = " PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"
        scripts = {
            "sqlite3, crm's journal settings": self.script("wal", safe),
            "sqlite3, default journal": self.script("default", ""),
            "sqlite3, crm's cache, staging in memory": self.script("tuned", safe + tuned, staging="temp"),
        }
        fills = [lambda series, script=script: self.fill(series, script) for script in scripts.values()]
        afresh = lambda series: self.import_afresh(series, self.contacts)
        first, again, *others = in_turn(self.few, afresh, self.import_again, *fills, ours=2)
        for index, (peer, other) in enumerate(zip(scripts, others)):
            self.report.ratio("import", first, peer, other, 1.5 if index == 0 else None)
        self.report.ratio("import again, all unchanged", again, "the first import", first, 1.0)
        if not others[-1].failure:
            self.note_different_rows()
        self.memory(first, again)

    def script(self, name: str, settings: str, staging: str = "main") -> str:
        path = self.path(f"fill-{name}.sql")
        with open(path, "w", encoding="utf-8") as file:
            file.write(shell.fill_script(self.database, self.contacts, settings, staging))
        return path

    def fill(self, series: Series, script: str) -> None:
        database = self.path("shell.db")
        shell.remove(database)
        series.add(["sqlite3", "-bail", database, f".read {script}"])

    def import_again(self, series: Series) -> None:
        before = shell.query(self.database, "SELECT count(*) FROM changeset")
        series.add(
            self.command("customer", "import", self.contacts, "-f", "json"), output=self.path("summary.json")
        )
        unchanged = self.summary()["unchanged"]
        if unchanged != self.rows:
            sys.exit(f"error: the second import says {unchanged} unchanged, not {self.rows}")
        if shell.query(self.database, "SELECT count(*) FROM changeset") != before:
            sys.exit("error: the second import made a changeset")

    def note_different_rows(self) -> None:
        found = shell.differences(self.database, self.path("shell.db"))
        if found:
            print(f"note: the rows of the two databases differ in {', '.join(found)}")

    def memory(self, first: Series, again: Series) -> None:
        small = Series()
        rows = max(self.rows // 10, 1)
        self.import_afresh(small, self.generate(rows))
        shell.remove(self.database)
        self.import_afresh(Series(), self.contacts)
        self.report.figure(f"import, peak memory, {rows:,} rows", small.peak_megabytes, 1, 150, "MB")
        self.report.figure(f"import, peak memory, {self.rows:,} rows", first.peak_megabytes, self.few, 150, "MB")
        self.report.figure("import again, peak memory", again.peak_megabytes, self.few, 150, "MB")

    # Reading

    def exports(self) -> None:
        columns = self.exported_columns()
        for format, options in (("csv", ["-csv", "-header"]), ("ndjson", ["-json"])):
            mine = self.path(f"crm.{format}")
            theirs = self.path(f"shell.{format}")
            queries = {
                f"sqlite3 {options[0]}, v1_customer": shell.view_query(columns),
                f"sqlite3 {options[0]}, join by hand": shell.join_query(columns),
            }
            readers = [
                lambda series, sql=sql: series.add(["sqlite3", *options, self.database, sql], output=theirs)
                for sql in queries.values()
            ]
            export = self.command("customer", "export", "-f", format)
            own, *others = in_turn(self.few, lambda series: series.add(export, output=mine), *readers)
            for peer, other in zip(queries, others):
                self.report.ratio(f"export {format}", own, peer, other, 1.0)
            self.report.figure(f"export {format}, peak memory", own.peak_megabytes, self.few, 150, "MB")
            if format == "csv" and not others[-1].failure:
                self.note_different_cells(mine, theirs)

    def exported_columns(self) -> list[str]:
        """The header of crm's export, as far as the view has the columns."""
        run(self.command("customer", "export", "-f", "csv", "--limit", "1"), output=self.path("head.csv"))
        with open(self.path("head.csv"), encoding="utf-8") as file:
            header = next(csv.reader(file))
        known = shell.query(self.database, "SELECT name FROM pragma_table_info('v1_customer')").split("\n")
        missing = [name for name in header if name not in known]
        if missing:
            print(f"note: v1_customer has no {', '.join(missing)}; the shell does not write them")
        return [name for name in header if name in known]

    def note_different_cells(self, mine: str, theirs: str) -> None:
        with open(mine, encoding="utf-8", newline="") as one, open(theirs, encoding="utf-8", newline="") as other:
            for number, (left, right) in enumerate(zip_longest(csv.reader(one), csv.reader(other)), 1):
                if left != right:
                    print(f"note: row {number} differs: {left} and {right}")
                    return

    def list_head(self) -> None:
        line = f"'{self.crm}' --db '{self.database}' customer list | head -1"
        (series,) = in_turn(self.some, lambda series: series.add(["sh", "-c", line]))
        self.report.figure("customer list | head -1", series.median, self.some, 0.1)

    def show(self) -> None:
        sql = f"SELECT c.*, e.address, p.number, a.city, a.country FROM {shell.JOIN} WHERE c.id = 1"
        show = self.command("customer", "show", "1")
        peer = ["sqlite3", self.database, sql]
        bare = ["sqlite3", self.database, "SELECT * FROM customer WHERE id = 1"]
        own, joined, single = in_turn(
            self.many, *(lambda series, command=command: series.add(command) for command in (show, peer, bare))
        )
        name = "customer show 1"
        self.report.ratio(name, own, "sqlite3 select … where id = 1", single, 4)
        self.report.ratio(name, own, "sqlite3, joined with its parts", joined)

    def start(self) -> None:
        own, other = in_turn(
            self.many,
            lambda series: series.add([self.crm, "version"]),
            lambda series: series.add(["sqlite3", "-version"]),
        )
        self.report.ratio("version", own, "sqlite3 -version", other)

    # For context: what one would reach for

    def context(self) -> None:
        rows = min(self.rows, 100_000)
        file = self.generate(rows)
        self.convert(file, rows)
        self.load(file, rows)

    def convert(self, file: str, rows: int) -> None:
        commands = {"miller, mlr --icsv --ojson cat": ["mlr", "--icsv", "--ojson", "cat", file]}
        commands["csvkit, csvjson"] = [peers.program("csvjson"), file]
        own = [self.crm, "import", "check", file, "--rows", "all", "-f", "json"]
        self.compare(f"csv to json, {rows:,} rows", own, commands)

    def load(self, file: str, rows: int) -> None:
        target = self.path("peer.db")
        commands = {
            "sqlite-utils insert": [peers.program("sqlite-utils"), "insert", target, "contact", file, "--csv"],
            "csvkit, csvsql --insert": [
                peers.program("csvsql"), "--db", f"sqlite:///{target}", "--tables", "contact", "--insert", file,
            ],
        }
        for peer, command in commands.items():
            shell.remove(target)
            own, other = in_turn(
                1, lambda series: self.import_afresh(series, file), lambda series: series.add(command)
            )
            self.report.ratio(f"import, {rows:,} rows", own, peer, other)

    def compare(self, name: str, own: list[str], commands: dict[str, list[str]]) -> None:
        for peer, command in commands.items():
            mine, other = in_turn(
                1, lambda series: series.add(own), lambda series: series.add(command)
            )
            self.report.ratio(name, mine, peer, other)

    def run(self) -> None:
        self.start()
        self.imports()
        self.exports()
        self.list_head()
        self.show()
        self.context()


def versions(crm: str) -> dict[str, str]:
    return {
        "crm": version(crm, "version", "-f", "ids") or version(crm, "version"),
        "sqlite3": version("sqlite3", "-version"),
        "miller": version("mlr", "--version"),
        "csvkit": version(peers.program("csvjson"), "--version"),
        "sqlite-utils": version(peers.program("sqlite-utils"), "--version"),
    }


# The comparisons by the name of their part, in the order in which they are run.
PARTS = {
    "contacts": lambda all, options: all.run(),
    "opening": lambda all, options: OpeningBenchmark(all, options.quick).run(),
    "deals": lambda all, options: DealFilesBenchmark(
        all.crm, 20_000 if options.quick else all.rows // 5, all.folder, all.report, options.quick
    ).run(),
    "funnel": lambda all, options: FunnelBenchmark(all.crm, all.rows, all.folder, all.report, options.quick).run(),
    "dedupe": lambda all, options: DedupeBenchmark(all.crm, all.rows, all.folder, all.report, options.quick).run(),
    "leads": lambda all, options: LeadBenchmark(all.crm, all.folder, all.report, options.quick).run(),
    "journal": lambda all, options: JournalBenchmark(
        all, options.without_history and os.path.abspath(options.without_history), options.quick
    ).run(),
    "tickets": lambda all, options: TicketsBenchmark(
        all.crm, 2_000 if options.quick else 25_000, all.folder, all.report, options.quick
    ).run(),
    "verbs": lambda all, options: VerbsBenchmark(
        all.crm, 5_000 if options.quick else all.rows // 5, all.folder, all.report, options.quick
    ).run(),
    "sentiment": lambda all, options: SentimentBenchmark(all.crm, all.folder, all.report, options.quick).run(),
    "value": lambda all, options: ValueBenchmark(
        all.crm, *((2_000, 50_000) if options.quick else (max(options.orders // 25, 1), options.orders)), all.folder,
        all.report, options.quick,
    ).run(),
}


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compares crm with the tools one would use instead.")
    parser.add_argument("--crm", help="the release binary")
    parser.add_argument("--without-history", help="the same, built with WITHOUT_HISTORY")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--quick", action="store_true", help="20,000 rows and few runs")
    parser.add_argument("--orders", type=int, default=5_000_000, help="rows of the order log")
    parser.add_argument("--only", choices=PARTS, help="one part of the comparisons")
    parser.add_argument("--without-peers", action="store_true", help="install no programs to compare with")
    parser.add_argument("--self-test", action="store_true", help="check the measuring itself, and measure nothing")
    options = parser.parse_args()
    if not options.crm and not options.self_test:
        parser.error("--crm is needed")
    return options


def main() -> None:
    options = parsed()
    if options.self_test:
        sys.exit(not selftest.passes())
    if not options.without_peers:
        peers.install()
    for name in [name for name in os.environ if name.startswith("CRM_")]:
        del os.environ[name]
    rows = 20_000 if options.quick else options.rows
    with tempfile.TemporaryDirectory(prefix="crm-bench-") as folder:
        os.environ["XDG_STATE_HOME"] = os.path.join(folder, "state")
        benchmark = Benchmark(os.path.abspath(options.crm), rows, folder, options.quick)
        for name, compare in PARTS.items():
            if options.only in (None, name):
                compare(benchmark, options)
    benchmark.report.write(os.path.join(HERE, "results.json"), versions(options.crm))
    print(benchmark.report.verdict)


if __name__ == "__main__":
    try:
        main()
    except CommandFailed as failure:
        sys.exit(f"error: {failure}")
