extension Schema {
  /// Funnels with their stages, and the deals that move through them.
  static let selling = """
    CREATE TABLE funnel (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      description  TEXT,
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    -- a stage, whatever holds for it: events name it
    CREATE TABLE funnel_stage (
      id           INTEGER PRIMARY KEY,
      funnel_id    INTEGER NOT NULL REFERENCES funnel,
      name         TEXT    NOT NULL,
      kind         TEXT    NOT NULL CHECK (kind IN ('open', 'won', 'lost')),
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (funnel_id, name)
    ) STRICT;

    -- what holds for a stage from an instant on; an edit adds a row, so that the past keeps what held then
    CREATE TABLE funnel_stage_term (
      id             INTEGER PRIMARY KEY,
      stage_id       INTEGER NOT NULL REFERENCES funnel_stage,
      at             INTEGER NOT NULL,          -- Unix seconds, UTC; the first row of a stage holds before it, too
      position       INTEGER CHECK (position > 0), -- place in the funnel, from 1; NULL: no longer offered
      probability_e4 INTEGER NOT NULL CHECK (probability_e4 BETWEEN 0 AND 10000), -- ten-thousandths
      forecast       TEXT    NOT NULL
        CHECK (forecast IN ('omitted', 'pipeline', 'best_case', 'commit', 'closed')),
      expected_days  INTEGER CHECK (expected_days > 0), -- how long a deal is meant to stay
      changeset_id   INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (stage_id, at)
    ) STRICT;

    CREATE TABLE deal (
      id             INTEGER PRIMARY KEY,
      customer_id    INTEGER REFERENCES customer, -- NULL: nobody known
      source         TEXT,                      -- the system that numbered it
      number         TEXT,                      -- its number there
      name           TEXT,
      funnel_id      INTEGER NOT NULL REFERENCES funnel,
      stage_id       INTEGER NOT NULL REFERENCES funnel_stage, -- that of the last event, as are all values up to owner
      stage_at       INTEGER NOT NULL,          -- Unix seconds, UTC: since when it is in its stage
      amount_minor   INTEGER,                   -- minor units of currency; NULL: not known yet
      currency       TEXT    CHECK (length(currency) = 3),
      probability_e4 INTEGER CHECK (probability_e4 BETWEEN 0 AND 10000), -- its own; NULL: that of its stage
      close_on       TEXT    CHECK (length(close_on) = 10), -- YYYY-MM-DD, when it is expected to close
      owner          TEXT,
      lead_source    TEXT,                      -- where it came from
      campaign       TEXT,
      lost_reason    TEXT,
      created_at     INTEGER NOT NULL,          -- Unix seconds, UTC: when it began
      closed_at      INTEGER,                   -- Unix seconds, UTC; NULL: open
      note           TEXT,
      custom         TEXT    CHECK (json_type(custom) = 'object'), -- columns of the file that were kept
      changeset_id   INTEGER NOT NULL REFERENCES changeset,
      CHECK (amount_minor IS NULL OR currency IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX deal_number ON deal (source, number) WHERE number IS NOT NULL;
    CREATE INDEX deal_customer ON deal (customer_id);
    -- what finds deals that no system has numbered
    CREATE INDEX deal_content ON deal (customer_id, name, created_at) WHERE number IS NULL;
    CREATE INDEX deal_owner ON deal (owner, closed_at);
    -- tells the currencies of a funnel without reading its deals
    CREATE INDEX deal_currency ON deal (funnel_id, currency);

    -- who of the customers has a part in a deal, beside the one it is with
    CREATE TABLE deal_contact (
      id           INTEGER PRIMARY KEY,
      deal_id      INTEGER NOT NULL REFERENCES deal,
      customer_id  INTEGER NOT NULL REFERENCES customer,
      role         TEXT,
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (deal_id, customer_id)
    ) STRICT;
    CREATE INDEX deal_contact_customer ON deal_contact (customer_id);

    CREATE TABLE deal_line (
      id             INTEGER PRIMARY KEY,
      deal_id        INTEGER NOT NULL REFERENCES deal,
      position       INTEGER NOT NULL CHECK (position > 0),
      sku            TEXT,
      product        TEXT,                      -- its name as written
      quantity_milli INTEGER NOT NULL,          -- thousandths of a unit
      price_e4       INTEGER NOT NULL,          -- 1/10,000 of the currency's unit, for one
      discount_minor INTEGER NOT NULL DEFAULT 0, -- minor units of the deal's currency, for the line
      amount_minor   INTEGER NOT NULL,          -- minor units: quantity × price − discount, rounded half to even
      changeset_id   INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX deal_line_deal ON deal_line (deal_id, position);

    -- the ledger of a deal in the order of its ids: the whole state after each change of stage, amount, probability,
    -- close date or owner; rows are only ever added
    CREATE TABLE deal_event (
      id             INTEGER PRIMARY KEY,
      deal_id        INTEGER NOT NULL REFERENCES deal,
      at             INTEGER NOT NULL,          -- Unix seconds, UTC
      from_stage_id  INTEGER REFERENCES funnel_stage, -- NULL: the deal begins; stage_id: only other values changed
      stage_id       INTEGER NOT NULL REFERENCES funnel_stage,
      amount_minor   INTEGER,                   -- minor units of currency
      currency       TEXT,
      probability_e4 INTEGER,                   -- the deal's own; NULL: that of the stage
      close_on       TEXT,                      -- YYYY-MM-DD
      owner          TEXT,
      actor          TEXT,
      reason         TEXT,
      changeset_id   INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    -- all that reports need of a deal's events, so that they read no rows
    CREATE INDEX deal_event_deal ON deal_event
      (deal_id, id, at, from_stage_id, stage_id, amount_minor, currency, probability_e4, close_on, owner);

    -- tells at once whether anything happened after an instant
    CREATE INDEX deal_event_at ON deal_event (at);

    """

  static let sellingViews = """
    CREATE VIEW fact_funnel_stage AS
    SELECT s.id AS stage_id, s.funnel_id, f.name AS funnel, s.name AS stage, s.kind, t.at, t.position, t.probability_e4,
      t.forecast, t.expected_days
    FROM funnel_stage s JOIN funnel f ON f.id = s.funnel_id JOIN funnel_stage_term t ON t.stage_id = s.id;

    CREATE VIEW fact_deal AS
    SELECT id AS deal_id, customer_id, funnel_id, stage_id, amount_minor, currency, probability_e4, close_on, owner,
      lead_source, campaign, lost_reason, created_at, closed_at, custom
    FROM deal;

    CREATE VIEW fact_deal_event AS
    SELECT id AS event_id, deal_id, at, from_stage_id, stage_id, amount_minor, currency, probability_e4, close_on, owner
    FROM deal_event;

    CREATE VIEW fact_deal_line AS
    SELECT l.deal_id, l.position, l.sku, l.product, p.category, l.quantity_milli, l.amount_minor
    FROM deal_line l LEFT JOIN product p ON p.sku = l.sku;

    CREATE VIEW v1_funnel AS
    SELECT id, name, description, \(Schema.instant("created_at")) FROM funnel;

    CREATE VIEW v1_funnel_stage AS
    SELECT t.id, s.funnel_id, s.id AS stage_id, s.name, s.kind, \(Schema.instant("t.at", "at")), t.position,
      t.probability_e4 / 10000.0 AS probability, t.forecast, t.expected_days
    FROM funnel_stage s JOIN funnel_stage_term t ON t.stage_id = s.id;

    CREATE VIEW v1_deal AS
    SELECT d.id, d.customer_id, d.source, d.number, d.name, f.name AS funnel, s.name AS stage, s.kind AS status,
      \(Schema.instant("d.stage_at", "stage_at")),
      \(Schema.money("d.amount_minor")) AS amount, d.amount_minor, d.currency,
      ifnull(d.probability_e4, (SELECT probability_e4 FROM funnel_stage_term WHERE stage_id = d.stage_id
        ORDER BY at DESC LIMIT 1)) / 10000.0 AS probability,
      d.close_on, d.owner, d.lead_source, d.campaign, d.lost_reason,
      \(Schema.instant("d.created_at", "created_at")), \(Schema.instant("d.closed_at", "closed_at")),
      d.note, d.custom
    FROM deal d JOIN funnel f ON f.id = d.funnel_id JOIN funnel_stage s ON s.id = d.stage_id;

    CREATE VIEW v1_deal_contact AS SELECT id, deal_id, customer_id, role FROM deal_contact;

    CREATE VIEW v1_deal_line AS
    SELECT l.id, l.deal_id, l.position, l.sku, l.product, l.quantity_milli / 1000.0 AS quantity,
      \(Schema.price("l.price_e4")) AS price, \(Schema.money("l.discount_minor")) AS discount,
      \(Schema.money("l.amount_minor")) AS amount, d.currency, l.amount_minor
    FROM deal_line l JOIN deal d ON d.id = l.deal_id;

    CREATE VIEW v1_deal_event AS
    SELECT e.id, e.deal_id, \(Schema.instant("e.at", "at")), b.name AS from_stage, s.name AS stage,
      \(Schema.money("e.amount_minor")) AS amount, e.amount_minor, e.currency,
      e.probability_e4 / 10000.0 AS probability, e.close_on, e.owner, e.actor, e.reason
    FROM deal_event e JOIN funnel_stage s ON s.id = e.stage_id LEFT JOIN funnel_stage b ON b.id = e.from_stage_id;
    """
}
