extension Schema {
  /// Ladders by which tickets that wait go up, and which of their levels each ticket has taken.
  static let escalations = """
    CREATE TABLE escalation (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      rule         TEXT,                        -- in the rule language; NULL: holds for every ticket
      clock        TEXT    NOT NULL CHECK (clock IN ('first_response', 'next_response', 'resolution')),
      description  TEXT,
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE escalation_level (
      id             INTEGER PRIMARY KEY,
      escalation_id  INTEGER NOT NULL REFERENCES escalation,
      percent        INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 1000), -- of the clock's target
      offset_seconds INTEGER NOT NULL CHECK (offset_seconds >= 0), -- working seconds behind that
      actions        TEXT    NOT NULL CHECK (actions <> ''), -- what is done: 'team second-level, priority high'
      changeset_id   INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (escalation_id, percent, offset_seconds)
    ) STRICT;

    -- levels that were taken: each once for every run of the clock
    CREATE TABLE ticket_escalation (
      id             INTEGER PRIMARY KEY,
      ticket_id      INTEGER NOT NULL REFERENCES ticket,
      escalation_id  INTEGER NOT NULL,          -- stays when the ladder goes
      escalation     TEXT    NOT NULL,          -- its name then
      clock          TEXT    NOT NULL CHECK (clock IN ('first_response', 'next_response', 'resolution')),
      run            INTEGER NOT NULL,          -- among those of the clock, from 1
      percent        INTEGER NOT NULL,          -- the level: of the clock's target
      offset_seconds INTEGER NOT NULL,          -- the level: working seconds behind that
      due_at         INTEGER NOT NULL,          -- Unix seconds, UTC: when the level was reached
      at             INTEGER NOT NULL,          -- Unix seconds, UTC: when it was taken
      changeset_id   INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (ticket_id, escalation_id, clock, run, percent, offset_seconds)
    ) STRICT;
    """

  static let escalationsViews = """
    CREATE VIEW v1_escalation AS
    SELECT id, name, rule, clock, description, \(instant("created_at")) FROM escalation;

    CREATE VIEW v1_escalation_level AS
    SELECT id, escalation_id, percent, offset_seconds, actions FROM escalation_level;

    CREATE VIEW v1_ticket_escalation AS
    SELECT id, ticket_id, escalation_id, escalation, clock, run, percent, offset_seconds, \(instant("due_at")),
      \(instant("at"))
    FROM ticket_escalation;
    """
}
