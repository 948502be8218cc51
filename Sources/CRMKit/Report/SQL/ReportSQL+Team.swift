extension ReportSQL {
  /// The ledger of every deal in its order, up to an instant, which is bound.
  static let dealLedger = """
    SELECT deal_id, at, from_stage_id, stage_id, amount_minor, currency, probability_e4, owner FROM fact_deal_event
    WHERE at < ? ORDER BY deal_id, event_id
    """

  /// Whom each deal is with.
  static let dealCustomers = "SELECT deal_id, customer_id FROM fact_deal WHERE customer_id IS NOT NULL"

  /// The currencies that deals were ever in.
  static let dealCurrencies = """
    SELECT DISTINCT currency FROM fact_deal WHERE currency IS NOT NULL AND amount_minor IS NOT NULL ORDER BY currency
    """

  /// Interactions in which somebody took part, and when. Binds the span.
  static let interactionsOfActors = """
    SELECT actor, customer_id, at, kind FROM fact_interaction WHERE actor IS NOT NULL AND at >= ? AND at < ?
    """

  /// What was done, and when it was due. Binds the span.
  static let tasksDone = """
    SELECT owner, customer_id, due_on, due_at, done_at FROM fact_task_done WHERE done_at >= ? AND done_at < ?
    """

  /// What was open at an instant, ?1, with what was due then: a series that has gone on since was at the day that was done
  /// next.
  static let tasksOpen = """
    SELECT t.owner, t.customer_id,
      coalesce((SELECT d.due_on FROM fact_task_done d WHERE d.task_id = t.task_id AND d.done_at >= ?1
        ORDER BY d.done_at, d.done_id LIMIT 1), t.due_on),
      CASE WHEN EXISTS (SELECT 1 FROM fact_task_done d WHERE d.task_id = t.task_id AND d.done_at >= ?1)
        THEN (SELECT d.due_at FROM fact_task_done d WHERE d.task_id = t.task_id AND d.done_at >= ?1
          ORDER BY d.done_at, d.done_id LIMIT 1)
        ELSE t.due_at END
    FROM fact_task t
    WHERE t.created_at < ?1 AND (t.done_at IS NULL OR t.done_at >= ?1) AND t.due_on IS NOT NULL
    """

  static let targets =
    "SELECT target_id AS id, owner, metric, period, value, currency FROM fact_target ORDER BY target_id"
}
