extension Schema {
  /// The facts that reports, rules and alerts read, and the stable views of the nouns they come from.
  ///
  /// The `fact_` views are the seam of the reports: plain rows of integers and texts, so that the same SQL runs where another
  /// engine has tables of these names. The `v1_` views are for people: instants as RFC 3339 UTC, money as decimals beside
  /// its minor units.
  static let factViews = """
    CREATE VIEW fact_customer AS
    SELECT c.id AS customer_id, c.kind, c.name, c.company, c.owner, c.source, c.channel, c.language, c.gender,
      c.created_at,
      (SELECT city FROM customer_address WHERE customer_id = c.id ORDER BY position, id LIMIT 1) AS city,
      (SELECT region FROM customer_address WHERE customer_id = c.id ORDER BY position, id LIMIT 1) AS region,
      (SELECT country FROM customer_address WHERE customer_id = c.id ORDER BY position, id LIMIT 1) AS country
    FROM customer c;

    CREATE VIEW fact_customer_external AS SELECT customer_id, source, key FROM customer_external;

    CREATE VIEW fact_order AS
    SELECT id AS order_id, customer_id, at, currency, total_minor, refunded_minor,
      total_minor - refunded_minor AS net_minor,
      CASE WHEN status = 'paid' THEN 1 WHEN status IN ('cancelled', 'voided', 'failed') THEN 0 ELSE 1 END AS counted,
      cancelled_at, status, channel, campaign, owner, country
    FROM "order";

    CREATE VIEW fact_order_line AS
    SELECT l.order_id, l.position, l.sku, l.product, p.category, l.quantity_milli, l.amount_minor
    FROM order_line l LEFT JOIN product p ON p.sku = l.sku;

    CREATE VIEW fact_order_refund AS SELECT order_id, at, amount_minor FROM order_refund;

    CREATE VIEW fact_order_sum AS
    SELECT customer_id, currency, orders, net_minor, first_at, last_at FROM customer_order_sum;

    CREATE VIEW fact_interaction AS
    SELECT id AS interaction_id, customer_id, at, kind, direction, channel, duration_seconds, outcome, actor
    FROM interaction;

    CREATE VIEW fact_rate AS SELECT currency, base, day, rate_e9 FROM rate;

    CREATE VIEW v1_product AS
    SELECT id, sku, name, category, \(price("price_e4")) AS price, price_e4, currency,
      \(instant("created_at")), \(instant("updated_at"))\(
        FieldTable.products.addedViewColumns(of: "product", in: orders))
    FROM product;

    CREATE VIEW v1_order AS
    SELECT id, customer_id, source, number, \(instant("at")), status, currency,
      \(money("total_minor")) AS total, \(money("refunded_minor")) AS refunded,
      \(money("(total_minor - refunded_minor)")) AS net,
      total_minor, refunded_minor, \(instant("cancelled_at")),
      channel, campaign, owner, country, note, custom
    FROM "order";

    CREATE VIEW v1_order_line AS
    SELECT l.id, l.order_id, l.position, l.sku, l.product, l.quantity_milli / 1000.0 AS quantity,
      \(price("l.price_e4")) AS price, \(money("l.discount_minor")) AS discount, \(money("l.amount_minor")) AS amount,
      o.currency, l.amount_minor
    FROM order_line l JOIN "order" o ON o.id = l.order_id;

    CREATE VIEW v1_order_refund AS
    SELECT r.id, r.order_id, \(instant("r.at", "at")), \(money("r.amount_minor")) AS amount, o.currency, r.amount_minor,
      r.reason
    FROM order_refund r JOIN "order" o ON o.id = r.order_id;

    CREATE VIEW v1_rate AS
    SELECT id, currency, base, day, rate_e9 / 1000000000.0 AS rate, rate_e9 FROM rate;

    CREATE VIEW v1_customer_order_sum AS
    SELECT customer_id, currency, orders, \(money("net_minor")) AS net, net_minor,
      \(instant("first_at")), \(instant("last_at"))
    FROM customer_order_sum;

    CREATE VIEW v1_interaction AS
    SELECT id, customer_id, source, number, \(instant("at")), kind, direction, channel, duration_seconds, outcome,
      subject, text, actor, custom
    FROM interaction;

    CREATE VIEW v1_segment AS
    SELECT id, name, rule, description, \(instant("created_at")), \(instant("updated_at")) FROM segment;

    CREATE VIEW v1_segment_override AS
    SELECT id, segment_id, customer_id, kind, reason, \(instant("at")) FROM segment_override;

    CREATE VIEW v1_segment_freeze AS
    SELECT id, segment_id, name, rule, \(instant("at")), \(instant("as_of")), members, hash FROM segment_freeze;

    CREATE VIEW v1_segment_freeze_member AS SELECT id, freeze_id, customer_id FROM segment_freeze_member;

    CREATE VIEW v1_alert AS
    SELECT id, name, rule, edge, severity, period, description, \(instant("created_at")) FROM alert;

    CREATE VIEW v1_alert_state AS SELECT id, alert_id, customer_id, \(instant("since")) FROM alert_state;

    CREATE VIEW v1_alert_event AS
    SELECT id, alert_id, customer_id, period, \(instant("at")), severity, evidence FROM alert_event;

    CREATE VIEW v1_lifecycle_override AS
    SELECT id, customer_id, stage, reason, \(instant("at")) FROM lifecycle_override;
    """

  /// An instant as RFC 3339 UTC under its own name.
  static func instant(_ column: String, _ name: String? = nil) -> String {
    "strftime('%Y-%m-%dT%H:%M:%SZ', \(column), 'unixepoch') AS \(name ?? column)"
  }

  /// Minor units as an exact decimal by the digits of ISO 4217; integers only, because a float would round.
  static func money(_ minor: String) -> String {
    """
    CASE
      WHEN currency IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND',
        'VUV', 'XAF', 'XOF', 'XPF') THEN CAST(\(minor) AS TEXT)
      WHEN currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN \(decimal(minor, digits: 3))
      WHEN currency IN ('CLF', 'UYW') THEN \(decimal(minor, digits: 4))
      ELSE \(decimal(minor, digits: 2))
    END
    """
  }

  static func price(_ column: String) -> String { decimal(column, digits: 4) }

  private static func decimal(_ integer: String, digits: Int) -> String {
    let unit = "1" + String(repeating: "0", count: digits)
    let zeros = String(repeating: "0", count: digits)
    return """
      CASE WHEN \(integer) < 0 THEN '-' ELSE '' END || (abs(\(integer)) / \(unit)) || '.' ||
      substr('\(zeros)' || (abs(\(integer)) % \(unit)), -\(digits))
      """
  }
}
