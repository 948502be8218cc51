extension ScoreRule {
  /// Rules with points: they score deals, as models do.
  static let table = DefinitionTable(
    "score_rule",
    [
      .text("rule"),  // in the rule language, about a deal
      .integer("points"),  // what a deal gets for which it holds
      .integer("funnel_id").optional,  // null: deals of every funnel
    ])
}

extension Schema {
  /// Models learned from deals.
  static let scoring = """
    CREATE TABLE model (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL,
      version      INTEGER NOT NULL CHECK (version > 0),
      funnel_id    INTEGER REFERENCES funnel,   -- NULL: deals of every funnel
      definition   TEXT    NOT NULL CHECK (json_type(definition) = 'object'), -- features, weights, measures
      deals        INTEGER NOT NULL,            -- of the training set and the test set together
      trained_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (name, version)
    ) STRICT;
    """

  static let scoringViews = """
    CREATE VIEW v1_score_rule AS
    SELECT r.id, r.name, r.rule, r.points, f.name AS funnel
    FROM \(ScoreRule.table.rows) r LEFT JOIN funnel f ON f.id = r.funnel_id;

    CREATE VIEW v1_model AS
    SELECT m.id, m.name, m.version, f.name AS funnel, m.deals, \(Schema.instant("m.trained_at", "trained_at")),
      m.definition
    FROM model m LEFT JOIN funnel f ON f.id = m.funnel_id;
    """
}
