extension ReportSQL {
  /// The currencies of counted orders, with the first and last instant of each.
  static let currencies = """
    SELECT currency, min(first_at), max(last_at) FROM fact_order_sum GROUP BY currency ORDER BY currency
    """

  /// The currencies of orders that nobody known placed; no sums are kept of those.
  static let currenciesOfNobody = """
    SELECT currency, min(at) FROM fact_order WHERE customer_id IS NULL AND at < ? GROUP BY currency ORDER BY currency
    """

  /// The rates into a base currency, for each currency by day.
  static let rates = "SELECT currency, day, rate_e9 FROM fact_rate WHERE base = ? ORDER BY currency, day"
}
