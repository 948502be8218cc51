extension Schema {
  /// Alerts, the customers who match, and what was reported.
  static let alerts = """
    CREATE TABLE alert (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      rule         TEXT    NOT NULL,            -- in the rule language
      edge         TEXT    NOT NULL CHECK (edge IN ('entered', 'left')), -- which change of its truth is told
      severity     TEXT    NOT NULL CHECK (severity IN ('warning', 'critical')),
      period       TEXT    NOT NULL CHECK (period IN ('day', 'week', 'month', 'quarter', 'year', 'ever')),
      description  TEXT,
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    -- customers for whom the rule held at the last check
    CREATE TABLE alert_state (
      id           INTEGER PRIMARY KEY,
      alert_id     INTEGER NOT NULL REFERENCES alert,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      since        INTEGER NOT NULL,            -- Unix seconds, UTC: the check that first saw it
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (alert_id, customer_id)
    ) STRICT;
    CREATE INDEX alert_state_customer ON alert_state (customer_id);

    -- what was told: at most once for each alert, customer and period
    CREATE TABLE alert_event (
      id           INTEGER PRIMARY KEY,
      alert_id     INTEGER NOT NULL REFERENCES alert,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      period       TEXT    NOT NULL,            -- 2026-03, 2026-W11, 2026-Q1 …
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      severity     TEXT    NOT NULL CHECK (severity IN ('warning', 'critical')),
      evidence     TEXT,                        -- what was seen, as JSON
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (alert_id, customer_id, period)
    ) STRICT;
    CREATE INDEX alert_event_customer ON alert_event (customer_id);

    -- stages of the customer's life that a person set, whatever the days say
    CREATE TABLE lifecycle_override (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL UNIQUE REFERENCES customer,
      stage        TEXT    NOT NULL,
      reason       TEXT    NOT NULL CHECK (reason <> ''),
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    """
}
