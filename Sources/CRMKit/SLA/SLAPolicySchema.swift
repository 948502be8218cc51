extension Schema {
  /// What is promised of tickets, and by which promise each of them is measured.
  ///
  /// What clocks show is never stored: calendars, targets and events give it, so that another calendar gives other readings.
  static let policies = """
    CREATE TABLE sla_policy (
      id             INTEGER PRIMARY KEY,
      name           TEXT    NOT NULL UNIQUE,
      position       INTEGER NOT NULL CHECK (position > 0), -- the first one that holds for a ticket counts
      rule           TEXT,                      -- in the rule language; NULL: holds for every ticket
      calendar_id    INTEGER REFERENCES calendar, -- whose time counts; NULL: every second does
      pauses         TEXT    CHECK (json_type(pauses) = 'array'), -- names of states; NULL: those of category paused
      on_reopen      TEXT    NOT NULL CHECK (on_reopen IN ('resume', 'restart', 'none')),
      effective_from INTEGER,                   -- Unix seconds, UTC: holds for no ticket that began before; NULL: for any
      description    TEXT,
      created_at     INTEGER NOT NULL,          -- Unix seconds, UTC
      changeset_id   INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE sla_target (
      id           INTEGER PRIMARY KEY,
      policy_id    INTEGER NOT NULL REFERENCES sla_policy,
      clock        TEXT    NOT NULL CHECK (clock IN ('first_response', 'next_response', 'resolution')),
      seconds      INTEGER NOT NULL CHECK (seconds > 0), -- working seconds that it may take
      warn_seconds INTEGER CHECK (warn_seconds BETWEEN 1 AND seconds), -- working seconds before; NULL: no warning
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (policy_id, clock)
    ) STRICT;

    -- by which policy a ticket is measured: of the rows up to a time the last one, in the order of their ids
    CREATE TABLE ticket_policy (
      id           INTEGER PRIMARY KEY,
      ticket_id    INTEGER NOT NULL REFERENCES ticket,
      at           INTEGER NOT NULL,            -- Unix seconds, UTC: since when
      policy_id    INTEGER,                     -- NULL: by none any more; stays when the policy goes
      policy       TEXT,                        -- its name then
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX ticket_policy_ticket ON ticket_policy (ticket_id, id, at, policy_id);
    """

  static let policiesViews = """
    CREATE VIEW v1_sla_policy AS
    SELECT p.id, p.position, p.name, p.rule, c.name AS calendar, p.pauses, p.on_reopen,
      \(instant("p.effective_from", "effective_from")), p.description, \(instant("p.created_at", "created_at"))
    FROM sla_policy p LEFT JOIN calendar c ON c.id = p.calendar_id;

    CREATE VIEW v1_sla_target AS SELECT id, policy_id, clock, seconds, warn_seconds FROM sla_target;

    CREATE VIEW v1_ticket_policy AS
    SELECT id, ticket_id, \(instant("at")), policy_id, policy FROM ticket_policy;
    """
}
