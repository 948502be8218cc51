"""Tests of the measuring itself: a peer that is missing or fails is told in its cell and ends nothing.

    python3 run.py --self-test
"""

import contextlib
import io
import math
import os
import sys
import tempfile
import unittest

import opening
import shell
from measure import CommandFailed, Series, in_turn, run
from report import Report
from value import ValueBenchmark

OWN = ["true"]
FAILING = ["sh", "-c", "echo first >&2; echo 'it did not converge' >&2; exit 3"]


def adding(command: list[str]):
    return lambda series: series.add(command)


def compared(*others: list[str], runs: int = 3) -> list[Series]:
    with contextlib.redirect_stderr(io.StringIO()):
        return in_turn(runs, adding(OWN), *map(adding, others))


def reported(*others: list[str], at_most: float | None = None) -> tuple[Report, str]:
    """A report of our command beside others, and what was printed of it."""
    report, printed = Report(1), io.StringIO()
    own, *theirs = compared(*others)
    with contextlib.redirect_stdout(printed):
        for series in theirs:
            report.ratio("comparison", own, "peer", series, at_most)
    return report, printed.getvalue()


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="crm-bench-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)


class PeersThatFail(Folder):
    def test_their_last_words_are_told(self) -> None:
        self.assertEqual(compared(FAILING)[1].failure, "failed: it did not converge")

    def test_a_program_that_is_not_there_is_missing(self) -> None:
        self.assertEqual(compared([self.path("none")])[1].failure, "missing")

    def test_a_package_that_is_not_there_is_missing(self) -> None:
        self.assertEqual(compared([sys.executable, "-c", "import no_such_package"])[1].failure, "missing")

    def test_one_that_cannot_be_started_has_failed(self) -> None:
        self.assertEqual(compared([self.folder])[1].failure, "failed: Permission denied")

    def test_one_without_words_has_its_status(self) -> None:
        self.assertEqual(compared(["sh", "-c", "exit 7"])[1].failure, "failed: exit status 7")
        self.assertEqual(compared(["sh", "-c", "kill -9 $$"])[1].failure, "failed: signal 9")

    def test_long_errors_do_not_hide_their_last_line(self) -> None:
        script = "i=0; while [ $i -lt 500 ]; do echo 'a warning' >&2; i=$((i + 1)); done; echo the end >&2; exit 1"
        self.assertEqual(compared(["sh", "-c", script])[1].failure, "failed: the end")

    def test_the_others_are_measured(self) -> None:
        own, failing, other = compared(FAILING, OWN)
        self.assertEqual([len(series.seconds) for series in (own, failing, other)], [3, 0, 3])
        self.assertFalse(math.isnan(other.median))

    def test_one_that_fails_later_has_no_figures(self) -> None:
        mark = self.path("mark")
        series = compared(["sh", "-c", f"test ! -e '{mark}' && touch '{mark}'"])[1]
        self.assertEqual((len(series.seconds), series.failure), (1, "failed: exit status 1"))
        self.assertTrue(math.isnan(series.median))

    def test_what_it_would_have_been_added_to_has_failed_too(self) -> None:
        own, failing = compared(FAILING)
        self.assertEqual((failing + own).failure, failing.failure)
        self.assertEqual((own + failing).failure, failing.failure)

    def test_ours_end_everything(self) -> None:
        for commands, ours in ((FAILING, OWN), 1), ((OWN, FAILING), 2):
            with self.assertRaises(CommandFailed):
                in_turn(1, *map(adding, commands), ours=ours)


class Table(unittest.TestCase):
    def test_the_cell_says_what_failed(self) -> None:
        report, printed = reported(FAILING, ["/none"], OWN)
        lines = printed.splitlines()
        self.assertTrue(lines[1].endswith("  failed: it did not converge"), lines[1])
        self.assertTrue(lines[2].endswith("  missing"), lines[2])
        self.assertTrue(lines[3].endswith("  3"), lines[3])
        self.assertEqual([line.failure for line in report.lines], ["failed: it did not converge", "missing", ""])

    def test_a_limit_without_a_peer_is_not_kept(self) -> None:
        self.assertEqual(reported(OWN, at_most=1e9)[0].verdict, "every limit kept")
        self.assertEqual(reported(FAILING, at_most=1e9)[0].verdict, "every other limit kept; 1 not measured")
        missed = reported(OWN, FAILING, at_most=0)[0]
        self.assertEqual(missed.verdict, "1 of the limits missed; 1 not measured")
        self.assertEqual(reported(FAILING)[0].verdict, "every limit kept")

    def test_a_tool_that_is_missing_is_told(self) -> None:
        report, printed = Report(1), io.StringIO()
        with contextlib.redirect_stdout(printed):
            report.missing("instructions", "valgrind", "missing")
        self.assertTrue(printed.getvalue().endswith("  missing\n"), printed.getvalue())


class WhatIsCompared(Folder):
    def make(self) -> str:
        database = self.path("crm.db")
        parts = "".join(
            f"CREATE TABLE customer_{part} (id INTEGER PRIMARY KEY, customer_id INTEGER, value TEXT CHECK (value <> ''));"
            f"INSERT INTO customer_{part} (customer_id, value) VALUES (1, '{part}'), (2, '{part}');"
            for part in opening.PARTS
        )
        shell.execute(
            database,
            f"""
            CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
            INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob');
            {parts}
            CREATE TABLE other (id INTEGER PRIMARY KEY);
            CREATE VIEW v1_customer AS SELECT * FROM customer;
            CREATE TRIGGER journal AFTER UPDATE ON customer BEGIN INSERT INTO other VALUES (NULL); END;
            """,
        )
        return database

    def test_the_plain_file_has_the_rows_and_nothing_else(self) -> None:
        database, plain = self.make(), self.path("plain.db")
        opening.copy_plainly(database, plain)
        tables = ["customer", *(f"customer_{part}" for part in opening.PARTS)]
        for table in tables:
            rows = f"SELECT * FROM {table} ORDER BY id"
            self.assertEqual(shell.query(plain, rows), shell.query(database, rows))
        objects = shell.query(plain, "SELECT type || ' ' || name FROM sqlite_schema ORDER BY 1").split("\n")
        indexes = [f"index {table}_customer" for table in tables[1:]]
        self.assertEqual(objects, sorted([*indexes, *(f"table {table}" for table in tables)]))

    def test_the_plain_file_looks_up_and_never_scans(self) -> None:
        plain = self.path("plain.db")
        opening.copy_plainly(self.make(), plain)
        for statement in opening.QUESTION.split("; "):
            plan = shell.query(plain, f"EXPLAIN QUERY PLAN {statement}")
            self.assertIn("SEARCH", plan)
            self.assertNotIn("SCAN", plan)

    def test_rows_are_as_the_shell_writes_them(self) -> None:
        self.assertEqual(shell.query(":memory:", "SELECT 1, NULL, 'a' UNION ALL SELECT 2.5, 'b', NULL"), "1||a\n2.5|b|")

    def test_memory_is_not_that_of_this_program(self) -> None:
        _, before = run(OWN)
        ValueBenchmark("crm", 1_000, 200_000, self.folder, Report(1), True)
        _, after = run(OWN)
        self.assertLess(after - before, 10e6)


def passes() -> bool:
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    return unittest.TextTestRunner(verbosity=1).run(suite).wasSuccessful()
