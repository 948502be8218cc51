"""Reports of a funnel over a million deals with four million events, beside the same sums as SQL in the sqlite3 shell."""

import os

import shell
from measure import in_turn, run

DAY = 86_400
NOW = "2026-01-15T09:00:00Z"
END = 1_768_467_601  # the second after it


class FunnelBenchmark:
    def __init__(self, crm: str, deals: int, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.deals = deals
        self.report = report
        self.runs = 3 if is_quick else 5
        self.database = os.path.join(folder, "funnel.db")

    def run(self) -> None:
        self.fill()
        for name, words, sql in self.comparisons():
            mine, theirs = in_turn(
                self.runs,
                lambda series: series.add([self.crm, "--db", self.database, "--now", NOW, "funnel", *words, "-f", "json"]),
                lambda series: series.add(["sqlite3", "-readonly", self.database, sql]),
            )
            self.report.ratio(f"funnel {name}, {self.deals:,} deals", mine, "sqlite3", theirs, 1.5)
            self.report.figure(f"funnel {name}, peak memory", mine.peak_megabytes, self.runs, None, "MB")

    def fill(self) -> None:
        """Four events a deal: lead, qualified, proposal, and then negotiation, won or lost, weeks apart."""
        shell.remove(self.database)
        run([self.crm, "--db", self.database, "init"])
        run([self.crm, "--db", self.database, "funnel", "add", "b2b"])
        start = END - 700 * DAY
        shell.execute(
            self.database,
            f"""
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA recursive_triggers = OFF;
            CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {self.deals})
              SELECT i, {start} + (i * 7919 % 650) * {DAY} + i % {DAY} AS t, i * 37 % 900000 + 10000 AS amount,
                CASE WHEN i % 10 < 4 THEN 4 WHEN i % 10 < 7 THEN 5 ELSE 6 END AS last,
                date({END} + (i % 200 - 20) * {DAY}, 'unixepoch') AS close_on, 'owner' || i % 40 AS owner FROM n;
            INSERT INTO deal (id, name, funnel_id, stage_id, stage_at, amount_minor, currency, close_on, owner, lead_source,
              lost_reason, created_at, closed_at, changeset_id)
            SELECT i, 'deal ' || i, 1, last, t + 40 * {DAY}, amount, 'EUR', close_on, owner, 'source' || i % 9,
              CASE last WHEN 6 THEN 'reason' || i % 5 END, t, CASE WHEN last > 4 THEN t + 40 * {DAY} END, 1 FROM n;
            INSERT INTO deal_event (deal_id, at, from_stage_id, stage_id, amount_minor, currency, close_on, owner,
              changeset_id)
            SELECT i, t + step * {DAY} * (3 + i % 11), CASE step WHEN 0 THEN NULL ELSE step END,
              CASE step WHEN 3 THEN last ELSE step + 1 END, amount, 'EUR', close_on, owner, 1
            FROM n, (SELECT 0 AS step UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) ORDER BY i, step;
            """,
        )

    def comparisons(self):
        """Name, words of the command, and the same sums as SQL."""
        stays = f"""
            SELECT deal_id, stage_id, at, lead(stage_id) OVER w AS next, lead(at) OVER w AS until
            FROM deal_event WHERE at < {END} WINDOW w AS (PARTITION BY deal_id ORDER BY id)
        """
        ends = f"""
            SELECT deal_id, max(CASE WHEN stage_id < 5 THEN stage_id END) AS furthest, max(stage_id) AS last,
              max(amount_minor) AS amount, min(at) AS created
            FROM deal_event WHERE at < {END} GROUP BY deal_id
        """
        days = f"SELECT stage_id, until / {DAY} - at / {DAY} AS days, count(*) FROM ({stays}) WHERE next <> stage_id GROUP BY 1, 2"
        cohort = f"SELECT furthest, last, count(*), sum(amount) FROM ({ends}) GROUP BY 1, 2; {days}"
        flow = f"SELECT stage_id, next, count(*) FROM ({stays}) WHERE until >= {END - 90 * DAY} GROUP BY 1, 2"
        state = lambda end: f"SELECT deal_id, max(id), stage_id, amount_minor FROM deal_event WHERE at < {end} GROUP BY deal_id"
        diff = f"""
            SELECT ifnull(a.stage_id, 0) BETWEEN 1 AND 4, b.stage_id, count(*), sum(a.amount_minor), sum(b.amount_minor)
            FROM ({state(END)}) b LEFT JOIN ({state(END - 90 * DAY)}) a USING (deal_id) GROUP BY 1, 2
        """
        snapshot = f"""
            SELECT d.stage_id, count(*), sum(amount_minor), sum(amount_minor * t.probability_e4 / 10000),
              sum(close_on < '2026-01-15'), avg({END} / {DAY} - created_at / {DAY})
            FROM deal d JOIN funnel_stage_term t ON t.stage_id = d.stage_id WHERE closed_at IS NULL GROUP BY 1
        """
        forecast = """
            SELECT CASE WHEN closed_at IS NULL THEN substr(close_on, 1, 7)
                ELSE strftime('%Y-%m', closed_at, 'unixepoch') END, t.forecast, count(*), sum(amount_minor),
              sum(amount_minor * t.probability_e4 / 10000)
            FROM deal d JOIN funnel_stage_term t ON t.stage_id = d.stage_id WHERE d.stage_id <> 6 GROUP BY 1, 2
        """
        wins = f"""
            SELECT owner, stage_id, count(*), sum(amount_minor), avg(closed_at / {DAY} - created_at / {DAY}) FROM deal
            GROUP BY 1, 2
        """
        return [
            ("report", ["report"], cohort),
            ("report --mode flow", ["report", "--mode", "flow", "--since", "90d"], flow),
            ("report --mode snapshot", ["report", "--mode", "snapshot"], snapshot),
            ("velocity", ["velocity"], cohort),
            ("bottleneck", ["bottleneck"], cohort),
            ("diff", ["diff", "--from", "2025-10-17"], diff),
            ("forecast", ["forecast", "--since", "2024-01-01"], forecast),
            ("wins", ["wins"], wins),
        ]
