extension ReportSQL {
  /// The tickets of each customer up to an instant, ?1; of those that began from ?2 on also what they were by then, after the
  /// last event before it.
  static let ticketsOfCustomers = """
    SELECT t.customer_id,
      CASE WHEN t.created_at >= ?2 THEN (SELECT category FROM fact_ticket_event WHERE ticket_id = t.ticket_id AND at < ?1
        ORDER BY at DESC, event_id DESC LIMIT 1) END,
      CASE WHEN t.created_at >= ?2 THEN (SELECT priority FROM fact_ticket_event WHERE ticket_id = t.ticket_id AND at < ?1
        ORDER BY at DESC, event_id DESC LIMIT 1) END
    FROM fact_ticket t WHERE t.customer_id IS NOT NULL AND t.created_at < ?1 ORDER BY t.customer_id
    """

  /// What customers answered to surveys in a span, which is bound, with the scale; the last answer of each customer comes last.
  static let scoresOfCustomers = """
    SELECT a.customer_id, a.score, s.lowest, s.highest, s.direction
    FROM fact_survey_answer a JOIN fact_survey s ON s.survey_id = a.survey_id
    WHERE a.customer_id IS NOT NULL AND a.score IS NOT NULL AND a.answered_at >= ? AND a.answered_at < ?
    ORDER BY a.customer_id, a.answered_at, a.answer_id
    """

  /// What customers wrote in a span, which is bound.
  static let textsOfCustomers = """
    SELECT customer_id, text FROM fact_text WHERE customer_id IS NOT NULL AND at >= ? AND at < ? ORDER BY customer_id
    """
}
