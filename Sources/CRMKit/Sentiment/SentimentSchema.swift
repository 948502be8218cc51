extension Schema {
  /// Models that were learnt from labelled texts.
  static let sentiment = """
    CREATE TABLE sentiment_model (
      id            INTEGER PRIMARY KEY,
      name          TEXT    NOT NULL UNIQUE,
      method        TEXT    NOT NULL CHECK (method IN ('nb', 'lr')),
      features      TEXT    NOT NULL CHECK (features IN ('characters', 'words')),
      threshold_e4  INTEGER NOT NULL CHECK (threshold_e4 BETWEEN 0 AND 10000), -- from which chance on a text is positive
      trained       INTEGER NOT NULL,           -- texts it was learnt from
      tested        INTEGER NOT NULL,           -- texts it was measured on, none of them among those
      accuracy_e4   INTEGER,                    -- ten-thousandths, at chance 0.5; NULL: not measured
      auc_e4        INTEGER,                    -- ten-thousandths
      suggested_e4  INTEGER,                    -- the threshold that was best on the tested texts
      created_at    INTEGER NOT NULL,           -- Unix seconds, UTC
      model         TEXT    NOT NULL CHECK (json_type(model) = 'object'), -- grams, and their weights in millionths
      changeset_id  INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    """

  static let sentimentViews = """
    CREATE VIEW v1_sentiment_model AS
    SELECT id, name, method, features, threshold_e4 / 10000.0 AS threshold, trained, tested,
      accuracy_e4 / 10000.0 AS accuracy, auc_e4 / 10000.0 AS auc, suggested_e4 / 10000.0 AS suggested_threshold,
      \(Schema.instant("created_at"))
    FROM sentiment_model;
    """
}
