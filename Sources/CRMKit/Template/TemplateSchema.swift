extension Schema {
  /// Texts that are written many times, with placeholders.
  static let templates = """
    CREATE TABLE template (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      subject      TEXT,                        -- NULL: it has none
      text         TEXT    NOT NULL CHECK (text <> ''),
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    """

  static let templatesViews = """
    CREATE VIEW v1_template AS
    SELECT id, name, subject, text, \(Schema.instant("created_at")) FROM template;
    """
}
