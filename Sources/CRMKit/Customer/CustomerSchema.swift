extension Schema {
  /// Personal data stands in tables of its own, so that it can be sealed or erased apart.
  static let customers = """
    CREATE TABLE customer (
      id           INTEGER PRIMARY KEY,
      kind         TEXT    NOT NULL CHECK (kind IN ('person', 'company')),
      name         TEXT    NOT NULL,
      given_name   TEXT,
      family_name  TEXT,
      company      TEXT,                        -- the employer as written
      company_id   INTEGER REFERENCES customer, -- the employer's own record
      birthday     TEXT    CHECK (length(birthday) IN (7, 10)), -- YYYY-MM-DD or --MM-DD
      gender       TEXT,
      language     TEXT,
      channel      TEXT,                        -- preferred channel
      owner        TEXT,
      source       TEXT,
      custom       TEXT    CHECK (json_type(custom) = 'object'), -- declared fields that have a value
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      updated_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX customer_company ON customer (company_id) WHERE company_id IS NOT NULL;

    CREATE TABLE customer_email (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      position     INTEGER NOT NULL CHECK (position > 0), -- 1 is the primary one
      address      TEXT    NOT NULL,            -- as typed
      address_key  TEXT    NOT NULL,            -- NFKC, lower case: what matching compares
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX customer_email_customer ON customer_email (customer_id, position);
    CREATE INDEX customer_email_key ON customer_email (address_key);

    CREATE TABLE customer_phone (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      position     INTEGER NOT NULL CHECK (position > 0),
      number       TEXT    NOT NULL,            -- as typed
      number_key   TEXT    NOT NULL,            -- E.164, or the digits where the country is unknown
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX customer_phone_customer ON customer_phone (customer_id, position);
    CREATE INDEX customer_phone_key ON customer_phone (number_key);

    CREATE TABLE customer_address (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      position     INTEGER NOT NULL CHECK (position > 0),
      label        TEXT,
      street       TEXT,
      city         TEXT,
      region       TEXT,
      postal_code  TEXT,
      country      TEXT,                        -- ISO 3166-1 alpha-2, or the name as written
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX customer_address_customer ON customer_address (customer_id, position);

    CREATE TABLE customer_external (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      source       TEXT    NOT NULL,
      key          TEXT    NOT NULL,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (source, key)
    ) STRICT;
    CREATE INDEX customer_external_customer ON customer_external (customer_id);

    CREATE TABLE customer_tag (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      tag          TEXT    NOT NULL CHECK (tag <> ''),
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (customer_id, tag)
    ) STRICT;
    CREATE INDEX customer_tag_tag ON customer_tag (tag);

    CREATE TABLE customer_note (
      id           INTEGER PRIMARY KEY,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      actor        TEXT    NOT NULL,
      text         TEXT    NOT NULL CHECK (text <> ''),
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX customer_note_customer ON customer_note (customer_id, at);
    """
}
