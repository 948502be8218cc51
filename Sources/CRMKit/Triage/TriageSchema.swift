extension Schema {
  /// What tickets are given by themselves when they come in.
  ///
  /// What a rule did is in the ledger of each ticket, with `triage:NAME` as its actor.
  static let triage = """
    CREATE TABLE triage_rule (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      position     INTEGER NOT NULL CHECK (position > 0), -- rules are asked in this order
      rule         TEXT,                        -- in the rule language; NULL: holds for every ticket
      category     TEXT,                        -- what it sets; NULL: nothing, as in the columns below
      priority     TEXT    CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
      team         TEXT,
      assignee     TEXT,
      tags         TEXT    CHECK (json_type(tags) = 'array'), -- tags that it adds, as JSON; NULL: none
      overwrites   INTEGER NOT NULL CHECK (overwrites IN (0, 1)), -- 1: also where something else is set
      stops        INTEGER NOT NULL CHECK (stops IN (0, 1)), -- 1: no later rule is asked where it holds
      description  TEXT,
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      CHECK (stops = 1 OR coalesce(category, priority, team, assignee, tags) IS NOT NULL)
    ) STRICT;
    """

  static let triageViews = """
    CREATE VIEW v1_triage_rule AS
    SELECT id, position, name, rule, category, priority, team, assignee, tags, overwrites, stops, description,
      \(instant("created_at"))
    FROM triage_rule;
    """
}
