extension Escalation {
  /// Ladders by which tickets that wait go up.
  static let table = DefinitionTable(
    "escalation",
    [
      .text("rule").optional,  // in the rule language; null: holds for every ticket
      .choice("clock", of: SLAClock.allCases.map(\.rawValue)),
      .items("levels", levels),  // in the order in which they are reached
      .text("description").optional,
      .integer("created_at"),  // Unix seconds, UTC
    ])

  private static let levels: [BodyField] = [
    .integer("percent"),  // of the target of the timer
    .integer("offset_seconds"),  // working seconds behind that
    .text("actions"),  // what is done: 'team second-level, priority high'
  ]
}

extension Schema {
  /// The escalation levels that were carried out for each ticket.
  static let escalations = """
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
    SELECT id, name, rule, clock, description, \(instant("created_at")) FROM \(Escalation.table.rows);

    -- an id is that of the ladder and the place of the level in it
    CREATE VIEW v1_escalation_level AS
    SELECT e.id * 1000 + l.key + 1 AS id, e.id AS escalation_id, json_extract(l.value, '$.percent') AS percent,
      json_extract(l.value, '$.offset_seconds') AS offset_seconds, json_extract(l.value, '$.actions') AS actions
    FROM \(Escalation.table.rows) e, json_each(e.levels) l;

    CREATE VIEW v1_ticket_escalation AS
    SELECT id, ticket_id, escalation_id, escalation, clock, run, percent, offset_seconds, \(instant("due_at")),
      \(instant("at"))
    FROM ticket_escalation;
    """
}
