extension Schema {
  /// Saved rules, their exceptions, and the lists that were frozen from them.
  static let segments = """
    CREATE TABLE segment (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      rule         TEXT    NOT NULL,            -- in the rule language
      description  TEXT,
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      updated_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    -- customers who belong to a segment, or do not, whatever its rule says
    CREATE TABLE segment_override (
      id           INTEGER PRIMARY KEY,
      segment_id   INTEGER NOT NULL REFERENCES segment,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      kind         TEXT    NOT NULL CHECK (kind IN ('pin', 'exclude')),
      reason       TEXT,
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (segment_id, customer_id)
    ) STRICT;
    CREATE INDEX segment_override_customer ON segment_override (customer_id);

    CREATE TABLE segment_freeze (
      id           INTEGER PRIMARY KEY,
      segment_id   INTEGER NOT NULL REFERENCES segment,
      name         TEXT    NOT NULL UNIQUE,
      rule         TEXT    NOT NULL,            -- the rule as it read then
      at           INTEGER NOT NULL,            -- Unix seconds, UTC: when it was made
      as_of        INTEGER NOT NULL,            -- Unix seconds, UTC: up to when events were looked at
      members      INTEGER NOT NULL,            -- customers
      hash         TEXT    NOT NULL CHECK (length(hash) = 64), -- SHA-256 of the ids in order, one a line
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE segment_freeze_member (
      id           INTEGER PRIMARY KEY,
      freeze_id    INTEGER NOT NULL REFERENCES segment_freeze,
      customer_id  INTEGER NOT NULL,            -- stays when the customer goes
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX segment_freeze_member_freeze ON segment_freeze_member (freeze_id, customer_id);
    """
}
