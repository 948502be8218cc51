extension Schema {
  /// What customers were called who are one with another now.
  static let merges = """
    -- the ids of customers that were merged into others; each leads straight to the one that is left
    CREATE TABLE customer_alias (
      id           INTEGER PRIMARY KEY,
      alias_id     INTEGER NOT NULL UNIQUE,     -- the id that the customer had
      customer_id  INTEGER NOT NULL REFERENCES customer, -- who it is now
      name         TEXT    NOT NULL,            -- what it was called
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      CHECK (alias_id <> customer_id)
    ) STRICT;
    CREATE INDEX customer_alias_customer ON customer_alias (customer_id);
    """

  static let mergesViews = """
    CREATE VIEW v1_customer_alias AS
    SELECT a.id, a.alias_id, a.customer_id, a.name,
      strftime('%Y-%m-%dT%H:%M:%SZ', c.at, 'unixepoch') AS merged_at, a.changeset_id
    FROM customer_alias a JOIN changeset c ON c.id = a.changeset_id;
    """
}
