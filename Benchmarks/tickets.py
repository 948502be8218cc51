"""A log of tickets as a service desk keeps it: its import, and the report of service, beside the sqlite3 shell."""

import json
import os
import random
import sys

import shell
from measure import Series, in_turn, run

STATES = (
    ("New", "open"),
    ("Active", "open"),
    ("Awaiting User Info", "paused"),
    ("Resolved", "resolved"),
    ("Closed", "closed"),
)
PRIORITIES = ("urgent", "high", "normal", "low")
TABLES = ("ticket", "ticket_event")
START = 1_704_067_200  # 2024-01-01
NOW = "2026-01-15T09:00:00Z"
END = 1_768_467_601  # the second after it


def write(tickets: int, file) -> int:
    """Writes a log in the order of its tickets, with a little under six events each; the number of its rows."""
    draw = random.Random(20_260_115)
    file.write("ticket,at,state,actor,priority,category,assignee,team\n")
    rows = 0
    for number in range(1, tickets + 1):
        at = START + draw.randrange(600 * 86_400)
        priority = PRIORITIES[min(3, int(draw.expovariate(1.2)) + 1)] if number % 50 else "urgent"
        category, team = f"c{draw.randrange(40)}", f"t{draw.randrange(30)}"
        states = ["New"] + draw.choices(["Active", "Awaiting User Info", "Active"], k=draw.randrange(1, 6))
        states += ["Resolved", "Active", "Resolved", "Closed"] if number % 90 == 0 else ["Resolved", "Closed"]
        for state in states:
            agent = f"agent{draw.randrange(200)}"
            stamp = shell.stamp(at)
            file.write(f"INC{number:07},{stamp},{state},{agent},{priority},{category},{agent},{team}\n")
            at += 60 + int(draw.expovariate(1 / 40_000))
            rows += 1
    return rows


class TicketsBenchmark:
    def __init__(self, crm: str, tickets: int, folder: str, report, is_quick: bool) -> None:
        self.crm = crm
        self.folder = folder
        self.report = report
        self.runs = 3 if is_quick else 5
        self.file = self.path("tickets.csv")
        self.database = self.path("tickets.db")
        with open(self.file, "w", encoding="utf-8") as file:
            self.rows = write(tickets, file)
        self.tickets = tickets

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name)

    def command(self, *words: str) -> list[str]:
        return [self.crm, "--db", self.database, "--now", NOW, *words]

    def run(self) -> None:
        self.make()
        self.imports()
        self.reports()

    def make(self) -> None:
        shell.remove(self.database)
        run(self.command("init"))
        run(self.command("config", "set", "ticket.states", ";".join(f"{name}:{kind}" for name, kind in STATES)))

    # Import

    def import_afresh(self, series: Series) -> None:
        self.make()
        series.add(self.command("ticket", "import", self.file, "-f", "json"), output=self.path("tickets.json"))

    def import_again(self, series: Series) -> None:
        series.add(self.command("ticket", "import", self.file, "-f", "json"), output=self.path("again.json"))
        with open(self.path("again.json"), encoding="utf-8") as file:
            unchanged = json.load(file)["unchanged"]
        if unchanged != self.rows:
            sys.exit(f"error: the second import says {unchanged} unchanged, not {self.rows}")

    def fill(self, series: Series, settings: str) -> None:
        script, database = self.path("tickets.sql"), self.path("shell-tickets.db")
        with open(script, "w", encoding="utf-8") as file:
            file.write(fill_script(self.database, self.file, settings))
        shell.remove(database)
        series.add(["sqlite3", "-bail", database, f".read {script}"])

    def imports(self) -> None:
        safe = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        peers = {"sqlite3, crm's journal settings": safe, "sqlite3, default journal": ""}
        fills = [lambda series, settings=settings: self.fill(series, settings) for settings in peers.values()]
        first, again, *others = in_turn(self.runs, self.import_afresh, self.import_again, *fills, ours=2)
        name = f"ticket import, {self.rows:,} events"
        for peer, other in zip(peers, others):
            self.report.ratio(name, first, peer, other, 2.0)
        self.report.ratio("ticket import again, all unchanged", again, "the first import", first)
        self.report.figure(f"{name}, peak memory", first.peak_megabytes, self.runs, 150, "MB")
        if not others[-1].failure:
            self.note_different_rows()

    def note_different_rows(self) -> None:
        for table in TABLES:
            columns = shell.query(self.database, f"SELECT name FROM pragma_table_info('{table}')").split("\n")
            sums = ", ".join(f"count({name}), total(length({name}))" for name in columns if name != "changeset_id")
            sides = [
                shell.query(database, f"SELECT {sums} FROM {table}")
                for database in (self.database, self.path("shell-tickets.db"))
            ]
            if sides[0] != sides[1]:
                print(f"note: the rows of the two databases differ in {table}: {sides[0]} and {sides[1]}")

    # Reports

    def reports(self) -> None:
        for name, words, group in (("", [], "''"), (" --by team", ["--by", "team"], "team"), (" --by priority", ["--by", "priority"], "priority")):
            mine, theirs = in_turn(
                self.runs,
                lambda series: series.add(self.command("report", "service", *words, "-f", "json")),
                lambda series: series.add(["sqlite3", "-readonly", self.database, sums(group)]),
            )
            self.report.ratio(f"report service{name}, {self.tickets:,} tickets", mine, "sqlite3", theirs, 1.5)
            self.report.figure(f"report service{name}, peak memory", mine.peak_megabytes, self.runs, None, "MB")


def fill_script(database: str, log: str, settings: str) -> str:
    """A script that imports the log as it is, and fills the tables with the rows that crm makes of it."""
    category = "CASE state " + " ".join(f"WHEN '{name}' THEN '{kind}'" for name, kind in STATES) + " END"
    return f"""{settings}
{shell.schema(database, TABLES)}
.import --csv {log} staging
BEGIN;
CREATE TEMP TABLE numbered AS SELECT rowid AS row, ticket, {shell.epoch("at")} AS at, state, {category} AS kind, priority,
  category AS matter, assignee, team, actor FROM staging;
CREATE TEMP TABLE first AS SELECT ticket, row_number() OVER (ORDER BY min(row)) AS id, min(at) AS created
  FROM numbered GROUP BY ticket;
CREATE UNIQUE INDEX first_ticket ON first (ticket);
CREATE TEMP TABLE step AS SELECT row, f.id AS ticket_id, at, state, kind, priority, matter, assignee, team, actor,
    lag(n.kind IN ('resolved', 'closed')) OVER w AS was_over,
    lag(state) OVER w AS before, lag(assignee || team) OVER w AS held, lag(priority || matter) OVER w AS kept
  FROM numbered n JOIN first f USING (ticket) WINDOW w AS (PARTITION BY ticket ORDER BY at, row);
CREATE TEMP TABLE ended AS SELECT *,
    max(CASE WHEN kind IN ('resolved', 'closed') AND NOT ifnull(was_over, 0) THEN at END)
      OVER (PARTITION BY ticket_id ORDER BY at, row) AS end
  FROM step;
INSERT INTO ticket_event (ticket_id, at, kind, state, state_category, priority, category, assignee, team, resolved_at,
  actor, changeset_id)
SELECT ticket_id, at, CASE WHEN before IS NULL THEN 'opened' WHEN before <> state THEN 'moved'
    WHEN held <> assignee || team THEN 'assigned' WHEN kept <> priority || matter THEN 'edited' ELSE 'moved' END,
  state, kind, priority, matter, assignee, team, CASE WHEN kind IN ('resolved', 'closed') THEN end END, actor, 1
FROM ended ORDER BY ticket_id, at, row;
INSERT INTO ticket (id, source, number, created_at, state, state_category, state_at, priority, category, assignee, team,
  resolved_at, changeset_id)
SELECT f.id, 'external', f.ticket, f.created, e.state, e.state_category,
  (SELECT min(at) FROM ticket_event s WHERE s.ticket_id = f.id AND s.state = e.state AND s.at > ifnull(
    (SELECT max(at) FROM ticket_event o WHERE o.ticket_id = f.id AND o.state <> e.state), 0)),
  e.priority, e.category, e.assignee, e.team, e.resolved_at, 1
FROM first f JOIN ticket_event e ON e.id = (SELECT max(id) FROM ticket_event WHERE ticket_id = f.id) ORDER BY f.id;
COMMIT;
"""


def sums(group: str) -> str:
    """What the report says, as SQL: counts, backlog, percentiles of both times, reopenings and changes of hands."""
    return f"""
        WITH event AS (
          SELECT ticket_id, at, id, kind, direction, state_category IN ('resolved', 'closed') AS over, priority, team,
            assignee, resolved_at, lag(state_category IN ('resolved', 'closed')) OVER w AS was_over,
            lag(ifnull(assignee, '') || '/' || ifnull(team, '')) OVER w AS held,
            row_number() OVER (PARTITION BY ticket_id ORDER BY at DESC, id DESC) AS back
          FROM ticket_event WHERE at < {END} WINDOW w AS (PARTITION BY ticket_id ORDER BY at, id)),
        one AS MATERIALIZED (
          SELECT e.ticket_id, t.created_at, max(CASE WHEN back = 1 THEN priority END) AS priority,
            max(CASE WHEN back = 1 THEN team END) AS team, max(CASE WHEN back = 1 THEN over END) AS over,
            max(CASE WHEN back = 1 AND over THEN e.resolved_at END) - t.created_at AS resolution,
            min(CASE WHEN kind = 'reply' AND direction = 'out' THEN at END) - t.created_at AS response,
            max(was_over AND NOT over) AS reopened,
            sum(held <> ifnull(assignee, '') || '/' || ifnull(team, '') AND held <> '/') AS handed
          FROM event e JOIN (SELECT id, created_at FROM ticket WHERE merged_into IS NULL) t ON t.id = e.ticket_id
          GROUP BY e.ticket_id),
        grouped AS MATERIALIZED (SELECT *, {group} AS part FROM one),
        ranked AS (
          SELECT part, resolution, row_number() OVER (PARTITION BY part ORDER BY resolution) - 1 AS rank,
            count(*) OVER (PARTITION BY part) - 1 AS last
          FROM grouped WHERE resolution IS NOT NULL),
        percentile AS (
          SELECT part, min(resolution) AS least, avg(resolution) AS mean, max(resolution) AS most,
            {", ".join(quantile(p) for p in (0.5, 0.75, 0.9, 0.95, 0.99))}
          FROM ranked GROUP BY part)
        SELECT g.part, count(*), sum(over), sum(NOT over), avg(reopened), avg(handed), avg(response), p.*
        FROM grouped g LEFT JOIN percentile p USING (part) GROUP BY g.part ORDER BY 2 DESC
    """


def quantile(share: float) -> str:
    """By definition 7: between the two values around it."""
    place = f"{share} * last"
    return (
        f"sum(CASE rank WHEN CAST({place} AS INTEGER) THEN resolution * (1 - ({place} - CAST({place} AS INTEGER))) "
        f"WHEN CAST({place} AS INTEGER) + 1 THEN resolution * ({place} - CAST({place} AS INTEGER)) END)"
    )
