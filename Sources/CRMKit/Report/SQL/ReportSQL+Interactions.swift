extension ReportSQL {
  /// The interactions of each customer up to an instant, which is bound.
  static let interactions = """
    SELECT customer_id, at, outcome FROM fact_interaction WHERE customer_id IS NOT NULL AND at < ? ORDER BY customer_id
    """

  /// The same for one customer, who is bound second.
  static let interactionsOfOne = """
    SELECT customer_id, at, outcome FROM fact_interaction WHERE at < ? AND customer_id = ? ORDER BY at
    """
}
