extension AssignmentRule {
  /// Who is given what: fixed rules name a user, all others a team.
  static let table = DefinitionTable(
    "assignment_rule", isOrdered: true,  // among the rules of the subject; the first that holds counts
    [
      .choice("subject", of: ["deal", "ticket"]),  // what it gives out
      .text("rule").optional,  // in the rule language; null: holds for everything
      .choice("method", of: ["round-robin", "least-open", "weighted", "fixed", "pool"]),
      .integer("user_id").optional,  // to whom; fixed alone
      .integer("team_id").optional,  // to whose members; all but fixed
      .text("description").optional,
      .integer("created_at"),  // Unix seconds, UTC
    ])
}

extension Schema {
  /// People who look after records, their teams, and who was given what by which rule.
  ///
  /// Owners stay plain text everywhere: files may name people who are no users.
  static let teams = """
    CREATE TABLE user (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,     -- the word that columns called owner hold
      full_name    TEXT,
      email        TEXT,
      title        TEXT,
      region       TEXT,
      capacity     INTEGER CHECK (capacity >= 0), -- most open deals at once; NULL: no limit
      weight       INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 1000), -- share where rules give by weight
      started_on   TEXT    CHECK (length(started_on) = 10), -- YYYY-MM-DD, the first day here; NULL: always was
      left_on      TEXT    CHECK (length(left_on) = 10), -- YYYY-MM-DD, the first day no longer here
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE user_absence (
      id           INTEGER PRIMARY KEY,
      user_id      INTEGER NOT NULL REFERENCES user,
      from_on      TEXT    NOT NULL CHECK (length(from_on) = 10), -- YYYY-MM-DD, first day away
      to_on        TEXT    CHECK (to_on >= from_on), -- YYYY-MM-DD, last day away; NULL: nobody knows
      reason       TEXT,
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX user_absence_user ON user_absence (user_id, from_on);

    CREATE TABLE team (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      lead_id      INTEGER REFERENCES user,
      region       TEXT,
      description  TEXT,
      claim_open   INTEGER CHECK (claim_open > 0), -- most open deals of its pool that one may hold; NULL: no limit
      claim_day    INTEGER CHECK (claim_day > 0), -- most deals of its pool that one may claim in a day; NULL: no limit
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE team_member (
      id           INTEGER PRIMARY KEY,
      team_id      INTEGER NOT NULL REFERENCES team,
      user_id      INTEGER NOT NULL REFERENCES user,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (team_id, user_id)
    ) STRICT;
    CREATE INDEX team_member_user ON team_member (user_id);

    -- the log of decisions in the order of its ids; the last of a record says whose pool it is in
    CREATE TABLE assignment (
      id           INTEGER PRIMARY KEY,
      subject      TEXT    NOT NULL CHECK (subject IN ('deal', 'ticket')),
      record_id    INTEGER NOT NULL,            -- number of the deal; stays when the deal goes
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      action       TEXT    NOT NULL
        CHECK (action IN ('assigned', 'pooled', 'unassigned', 'claimed', 'released', 'recycled')),
      rule_id      INTEGER,                     -- the rule; NULL: none held, or a person did it; stays when it goes
      rule         TEXT,                        -- its name then
      method       TEXT,
      team_id      INTEGER,                     -- the team; stays when it goes
      team         TEXT,                        -- its name then
      user         TEXT,                        -- who was given the record; NULL: nobody
      previous     TEXT,                        -- who owned it before
      reason       TEXT,
      evidence     TEXT,                        -- who could have taken it, and who was passed over, as JSON
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX assignment_record ON assignment (subject, record_id);
    CREATE INDEX assignment_turn ON assignment (rule_id, user) WHERE rule_id IS NOT NULL;
    CREATE INDEX assignment_user ON assignment (user) WHERE user IS NOT NULL;
    -- the last decision of a rule that keeps credits
    CREATE INDEX assignment_credit ON assignment (rule_id) WHERE method = 'weighted' AND action = 'assigned';
    """

  static let teamsViews = """
    CREATE VIEW v1_user AS
    SELECT id, name, full_name, email, title, region, capacity, weight, started_on, left_on,
      \(Schema.instant("created_at"))
    FROM user;

    CREATE VIEW v1_user_absence AS
    SELECT a.id, a.user_id, u.name AS user, a.from_on, a.to_on, a.reason
    FROM user_absence a JOIN user u ON u.id = a.user_id;

    CREATE VIEW v1_team AS
    SELECT t.id, t.name, u.name AS lead, t.region, t.description, t.claim_open, t.claim_day,
      \(Schema.instant("t.created_at", "created_at"))
    FROM team t LEFT JOIN user u ON u.id = t.lead_id;

    CREATE VIEW v1_team_member AS
    SELECT m.id, m.team_id, t.name AS team, m.user_id, u.name AS user
    FROM team_member m JOIN team t ON t.id = m.team_id JOIN user u ON u.id = m.user_id;

    CREATE VIEW v1_assignment_rule AS
    SELECT r.id, r.subject, r.position, r.name, r.rule, r.method, u.name AS user, t.name AS team, r.description,
      \(Schema.instant("r.created_at", "created_at"))
    FROM \(AssignmentRule.table.rows) r LEFT JOIN user u ON u.id = r.user_id LEFT JOIN team t ON t.id = r.team_id;

    CREATE VIEW v1_assignment AS
    SELECT id, subject, record_id, \(Schema.instant("at")), action, rule_id, rule, method, team_id, team, user,
      previous, reason, evidence
    FROM assignment;
    """
}
