extension Schema {
  /// Tasks, their completions, reminders that were reported, and targets.
  static let tasks = """
    CREATE TABLE task (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER REFERENCES customer,   -- NULL: about nobody
      deal_id      INTEGER REFERENCES deal,       -- NULL: about no deal
      source       TEXT,                          -- the system that numbered it
      number       TEXT,                          -- its number there
      title        TEXT    NOT NULL CHECK (title <> ''),
      due_on       TEXT    CHECK (length(due_on) = 10), -- YYYY-MM-DD, on the clocks of zone
      due_at       INTEGER,                       -- Unix seconds, UTC; NULL: due on the day
      zone         TEXT,                          -- IANA name; NULL: due on the day, wherever one is
      every        TEXT,                          -- RRULE of RFC 5545; NULL: once
      starts_on    TEXT    CHECK (length(starts_on) = 10), -- YYYY-MM-DD, the first day of the series
      starts_clock INTEGER CHECK (starts_clock BETWEEN 0 AND 86399), -- seconds since midnight on the clocks of zone
      occurs_on    TEXT    CHECK (length(occurs_on) = 10), -- YYYY-MM-DD, the day of the series that it is at
      owner        TEXT,
      priority     TEXT    NOT NULL CHECK (priority IN ('low', 'normal', 'high')),
      note         TEXT,
      created_at   INTEGER NOT NULL,              -- Unix seconds, UTC
      done_at      INTEGER,                       -- Unix seconds, UTC; NULL: open
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      CHECK (due_at IS NULL OR (due_on IS NOT NULL AND zone IS NOT NULL)),
      CHECK ((every IS NULL) = (starts_on IS NULL) AND (every IS NULL) = (occurs_on IS NULL)),
      CHECK (every IS NULL OR due_on IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX task_number ON task (source, number) WHERE number IS NOT NULL;
    CREATE INDEX task_customer ON task (customer_id);
    CREATE INDEX task_deal ON task (deal_id, done_at);
    CREATE INDEX task_due ON task (due_on) WHERE done_at IS NULL;

    -- each time that a task was done, with what it was then: a recurring one is done many times
    CREATE TABLE task_done (
      id           INTEGER PRIMARY KEY,
      task_id      INTEGER NOT NULL REFERENCES task,
      due_on       TEXT,                          -- YYYY-MM-DD
      due_at       INTEGER,                       -- Unix seconds, UTC; NULL: due on the day
      occurs_on    TEXT,                          -- YYYY-MM-DD, the day of the series
      owner        TEXT,
      actor        TEXT,                          -- who did it
      done_at      INTEGER NOT NULL,              -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX task_done_task ON task_done (task_id, done_at);

    -- reminders that somebody did something about; all others follow from the data
    CREATE TABLE reminder (
      id            INTEGER PRIMARY KEY,
      name          TEXT    NOT NULL UNIQUE,      -- its own id: birthday:2026:17
      customer_id   INTEGER REFERENCES customer,  -- whom it is about
      told_at       INTEGER,                      -- Unix seconds, UTC; NULL: not told yet
      snoozed_until TEXT    CHECK (length(snoozed_until) = 10), -- YYYY-MM-DD, the first day of which it is listed again
      dismissed_at  INTEGER,                      -- Unix seconds, UTC
      changeset_id  INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX reminder_customer ON reminder (customer_id);

    CREATE TABLE target (
      id           INTEGER PRIMARY KEY,
      owner        TEXT    NOT NULL CHECK (owner <> ''),
      metric       TEXT    NOT NULL
        CHECK (metric IN ('won_value', 'won_deals', 'new_deals', 'interactions', 'calls')),
      period       TEXT    NOT NULL,              -- 2026, 2026-Q1, 2026-01
      value        INTEGER NOT NULL CHECK (value > 0), -- minor units of currency, or a number
      currency     TEXT    CHECK (length(currency) = 3),
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (owner, metric, period),
      CHECK ((metric = 'won_value') = (currency IS NOT NULL))
    ) STRICT;
    """

  static let tasksViews = """
    CREATE VIEW fact_task AS
    SELECT id AS task_id, customer_id, deal_id, owner, priority, due_on, due_at, created_at, done_at FROM task;

    CREATE VIEW fact_task_done AS
    SELECT d.id AS done_id, d.task_id, t.customer_id, d.owner, d.due_on, d.due_at, d.done_at
    FROM task_done d JOIN task t ON t.id = d.task_id;

    CREATE VIEW fact_target AS SELECT id AS target_id, owner, metric, period, value, currency FROM target;

    CREATE VIEW v1_task AS
    SELECT id, customer_id, deal_id, source, number, title, due_on, \(instant("due_at")), zone, every, starts_on,
      owner, priority, note, \(instant("created_at")), \(instant("done_at"))
    FROM task;

    CREATE VIEW v1_task_done AS
    SELECT id, task_id, due_on, \(instant("due_at")), occurs_on, owner, actor, \(instant("done_at")) FROM task_done;

    CREATE VIEW v1_reminder AS
    SELECT id, name, customer_id, \(instant("told_at")), snoozed_until, \(instant("dismissed_at")) FROM reminder;

    CREATE VIEW v1_target AS
    SELECT id, owner, metric, period,
      CASE WHEN currency IS NULL THEN CAST(value AS TEXT) ELSE \(money("value")) END AS value, value AS value_minor,
      currency
    FROM target;
    """
}
