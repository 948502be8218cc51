extension Schema {
  /// Products, orders with their lines and refunds, and the rates that bring currencies together.
  static let orders = """
    CREATE TABLE product (
      id           INTEGER PRIMARY KEY,
      sku          TEXT    NOT NULL UNIQUE,     -- stock keeping unit, as order lines write it
      name         TEXT    NOT NULL,
      category     TEXT,
      price_e4     INTEGER,                     -- list price, 1/10,000 of the currency's unit
      currency     TEXT    CHECK (length(currency) = 3),
      created_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      updated_at   INTEGER NOT NULL,            -- Unix seconds, UTC
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE "order" (
      id             INTEGER PRIMARY KEY,
      customer_id    INTEGER REFERENCES customer, -- NULL: nobody known
      source         TEXT,                      -- the system that numbered it
      number         TEXT,                      -- its number there
      at             INTEGER NOT NULL,          -- Unix seconds, UTC
      status         TEXT    NOT NULL
        CHECK (status IN ('pending', 'paid', 'refunded', 'cancelled', 'voided', 'failed')),
      currency       TEXT    NOT NULL CHECK (length(currency) = 3),
      total_minor    INTEGER NOT NULL,          -- minor units of currency, before refunds
      refunded_minor INTEGER NOT NULL DEFAULT 0, -- minor units of currency, all refunds so far
      cancelled_at   INTEGER,                   -- Unix seconds, UTC; NULL where not cancelled, or nobody knows when
      channel        TEXT,
      campaign       TEXT,
      owner          TEXT,
      country        TEXT,                      -- where it went: ISO 3166-1 alpha-2, or the name as written
      note           TEXT,
      custom         TEXT    CHECK (json_type(custom) = 'object'), -- columns of the file that were kept
      changeset_id   INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    -- all that sums over a customer's orders need, so that they read no rows
    CREATE INDEX order_customer ON "order"
      (customer_id, currency, at, total_minor, refunded_minor, status, cancelled_at);
    CREATE UNIQUE INDEX order_number ON "order" (source, number) WHERE number IS NOT NULL;
    -- tells at once whether an order counted at an instant was cancelled after it
    CREATE INDEX order_cancelled ON "order" (cancelled_at) WHERE cancelled_at IS NOT NULL;

    CREATE TABLE order_line (
      id             INTEGER PRIMARY KEY,
      order_id       INTEGER NOT NULL REFERENCES "order",
      position       INTEGER NOT NULL CHECK (position > 0),
      sku            TEXT,
      product        TEXT,                      -- its name as written
      quantity_milli INTEGER NOT NULL,          -- thousandths of a unit
      price_e4       INTEGER NOT NULL,          -- 1/10,000 of the currency's unit, for one
      discount_minor INTEGER NOT NULL DEFAULT 0, -- minor units of the order's currency, for the line
      amount_minor   INTEGER NOT NULL,          -- minor units: quantity × price − discount, rounded half to even
      changeset_id   INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX order_line_order ON order_line (order_id, position);

    -- refunds whose day is known; those that came with an order's import count from the order's own day
    CREATE TABLE order_refund (
      id           INTEGER PRIMARY KEY,
      order_id     INTEGER NOT NULL REFERENCES "order",
      at           INTEGER NOT NULL,            -- Unix seconds, UTC
      amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), -- minor units of the order's currency
      reason       TEXT,
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;
    CREATE INDEX order_refund_order ON order_refund (order_id, at);

    CREATE TABLE rate (
      id           INTEGER PRIMARY KEY,
      currency     TEXT    NOT NULL CHECK (length(currency) = 3),
      base         TEXT    NOT NULL CHECK (length(base) = 3),
      day          TEXT    NOT NULL CHECK (length(day) = 10), -- YYYY-MM-DD, holds until the next one
      rate_e9      INTEGER NOT NULL CHECK (rate_e9 > 0),      -- billionths of base for one of currency
      changeset_id INTEGER NOT NULL REFERENCES changeset,
      UNIQUE (currency, base, day)
    ) STRICT;

    -- Derived from the counted orders of each customer, whenever they change; checked by db check.
    CREATE TABLE customer_order_sum (
      customer_id INTEGER NOT NULL,
      currency    TEXT    NOT NULL,
      orders      INTEGER NOT NULL,             -- counted orders
      net_minor   INTEGER NOT NULL,             -- minor units of currency: totals less refunds
      first_at    INTEGER NOT NULL,             -- Unix seconds, UTC
      last_at     INTEGER NOT NULL,             -- Unix seconds, UTC
      PRIMARY KEY (customer_id, currency)
    ) STRICT, WITHOUT ROWID;
    """
}
