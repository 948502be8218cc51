extension Schema {
  static let settings = """
    CREATE TABLE setting (
      id           INTEGER PRIMARY KEY,
      key          TEXT    NOT NULL UNIQUE,
      value        TEXT    NOT NULL,
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE field (
      id           INTEGER PRIMARY KEY,
      noun         TEXT    NOT NULL CHECK (noun IN ('customer')),
      name         TEXT    NOT NULL,
      type         TEXT    NOT NULL
        CHECK (type IN ('text', 'integer', 'decimal', 'boolean', 'date', 'instant', 'enum', 'list')),
      choices      TEXT    CHECK (json_type(choices) = 'array'), -- of an enum
      required     INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
      stale_after  INTEGER CHECK (stale_after > 0),              -- days
      help         TEXT,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (noun, name)
    ) STRICT;
    """
}
