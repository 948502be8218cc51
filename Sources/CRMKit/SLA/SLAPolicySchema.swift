extension SLAPolicy {
  /// SLA policies.
  static let table = DefinitionTable(
    "sla_policy", isOrdered: true,  // the first one that holds for a ticket counts
    [
      .text("rule").optional,  // in the rule language; null: holds for every ticket
      .integer("calendar_id").optional,  // business hours; null: calendar hours
      .list("pauses").optional,  // names of states; null: those of category paused
      .choice("on_reopen", of: ["resume", "restart", "none"]),
      .integer("effective_from").optional,  // Unix seconds, UTC: for no ticket that began before; null: any
      .text("description").optional,
      .items("targets", targets),  // at most one per timer
      .integer("created_at"),  // Unix seconds, UTC
    ])

  private static let targets: [BodyField] = [
    .choice("clock", of: SLAClock.allCases.map(\.rawValue)),
    .integer("seconds"),  // working seconds that it may take
    .integer("warn_seconds").optional,  // working seconds before; null: no warning
  ]
}

extension Schema {
  /// The SLA policy of each ticket, and since when.
  ///
  /// Readings of timers are never stored: they follow from calendars, targets and events.
  static let policies = """
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
    FROM \(SLAPolicy.table.rows) p LEFT JOIN calendar c ON c.id = p.calendar_id;

    -- an id is that of the policy and the place of the target in it
    CREATE VIEW v1_sla_target AS
    SELECT p.id * 1000 + t.key + 1 AS id, p.id AS policy_id, json_extract(t.value, '$.clock') AS clock,
      json_extract(t.value, '$.seconds') AS seconds, json_extract(t.value, '$.warn_seconds') AS warn_seconds
    FROM \(SLAPolicy.table.rows) p, json_each(p.targets) t;

    CREATE VIEW v1_ticket_policy AS
    SELECT id, ticket_id, \(instant("at")), policy_id, policy FROM ticket_policy;
    """
}
