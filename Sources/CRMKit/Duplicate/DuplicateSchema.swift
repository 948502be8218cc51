extension Schema {
  /// What people decided about pairs of customers that look like one.
  static let duplicates = """
    -- two customers who are not one, however alike they look
    CREATE TABLE customer_not_duplicate (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL REFERENCES customer, -- the lower id
      other_id     INTEGER NOT NULL REFERENCES customer,
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (customer_id, other_id),
      CHECK (customer_id < other_id)
    ) STRICT;
    CREATE INDEX customer_not_duplicate_other ON customer_not_duplicate (other_id);
    """

  static let duplicatesViews = """
    CREATE VIEW v1_customer_not_duplicate AS
    SELECT id, customer_id, other_id, strftime('%Y-%m-%dT%H:%M:%SZ', at, 'unixepoch') AS at
    FROM customer_not_duplicate;
    """
}
