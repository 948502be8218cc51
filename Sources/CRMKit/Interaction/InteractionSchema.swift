extension Schema {
  static let interactions = """
    CREATE TABLE interaction (
      id               INTEGER PRIMARY KEY,
      customer_id      INTEGER REFERENCES customer, -- NULL: nobody known
      source           TEXT,                    -- the system that numbered it
      number           TEXT,                    -- its number there
      at               INTEGER NOT NULL,        -- Unix seconds, UTC
      kind             TEXT    NOT NULL
        CHECK (kind IN ('call', 'email', 'visit', 'chat', 'web', 'social', 'meeting', 'message', 'other')),
      direction        TEXT    CHECK (direction IN ('in', 'out')),
      channel          TEXT,
      duration_seconds INTEGER CHECK (duration_seconds >= 0),
      outcome          TEXT,
      subject          TEXT,
      text             TEXT,
      actor            TEXT,                    -- who of ours took part
      custom           TEXT    CHECK (json_type(custom) = 'object'),
      changeset_id     INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX interaction_customer ON interaction (customer_id, at, kind, direction, channel, outcome);
    CREATE UNIQUE INDEX interaction_number ON interaction (source, number) WHERE number IS NOT NULL;
    """
}
