extension Schema {
  /// Alerts on SLA timers, and what they reported.
  static let clockAlerts = """
    -- alerts that are not about customers: their rules are about tickets
    CREATE TABLE alert_clock (
      id           INTEGER PRIMARY KEY,
      alert_id     INTEGER NOT NULL UNIQUE REFERENCES alert,
      watches      TEXT    NOT NULL CHECK (watches IN ('sla-breach', 'sla-warning')),
      since        INTEGER,                     -- Unix seconds, UTC: what came before is known; NULL: nothing is
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    -- what was told: at most once for each alert and run of a clock
    CREATE TABLE alert_clock_event (
      id           INTEGER PRIMARY KEY,
      alert_id     INTEGER NOT NULL REFERENCES alert,
      ticket_id    INTEGER NOT NULL REFERENCES ticket,
      clock        TEXT    NOT NULL CHECK (clock IN ('first_response', 'next_response', 'resolution')),
      run          INTEGER NOT NULL,            -- among those of the clock, from 1
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      due_at       INTEGER,                     -- Unix seconds, UTC: when the target was or is spent, as was known then
      severity     TEXT    NOT NULL CHECK (severity IN ('warning', 'critical')),
      evidence     TEXT,                        -- what the clock showed, as JSON
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (alert_id, ticket_id, clock, run)
    ) STRICT;
    CREATE INDEX alert_clock_event_ticket ON alert_clock_event (ticket_id);
    """

  static let clockAlertsViews = """
    CREATE VIEW v1_alert_clock AS SELECT id, alert_id, watches, \(instant("since")) FROM alert_clock;

    CREATE VIEW v1_alert_clock_event AS
    SELECT id, alert_id, ticket_id, clock, run, \(instant("at")), \(instant("due_at")), severity, evidence
    FROM alert_clock_event;
    """
}
