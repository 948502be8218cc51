/// The questions that reports of funnels ask of the facts; as ``ReportSQL``, they are nobody's own SQL.
enum FunnelSQL {
  static let lastEvent = "SELECT max(at) FROM fact_deal_event"

  /// The currencies of a funnel, each found in the index behind the one before.
  static let currencies = """
    WITH RECURSIVE used (currency) AS (
      SELECT min(currency) FROM fact_deal WHERE funnel_id = ?1
      UNION ALL
      SELECT (SELECT min(currency) FROM fact_deal WHERE funnel_id = ?1 AND currency > used.currency) FROM used
      WHERE used.currency IS NOT NULL)
    SELECT currency FROM used WHERE currency IS NOT NULL
    """

  /// The positions of a funnel's stages by when they were set.
  static let positions = """
    SELECT at, stage_id, position FROM fact_funnel_stage WHERE funnel_id = ? ORDER BY at, stage_id
    """

  /// The deals for which a condition on `d` holds.
  static func members(_ condition: String) -> String { "SELECT d.id FROM deal d WHERE \(condition)" }

  /// Every event of every deal in the order of the ledger, from its index alone.
  static let events = """
    SELECT deal_id, at, stage_id, amount_minor, currency, probability_e4, close_on, owner
    FROM fact_deal_event ORDER BY deal_id, event_id
    """

  /// Every deal as its last event left it. The sign keeps the index of currencies out, which has the rows in no useful order.
  static func deals(onlyOpen isOpen: Bool) -> String {
    """
    SELECT deal_id, stage_id, amount_minor, currency, probability_e4, close_on, owner, created_at, closed_at
    FROM fact_deal WHERE +funnel_id = ? \(isOpen ? "AND closed_at IS NULL" : "") ORDER BY deal_id
    """
  }

  /// A column of every deal that has something there.
  static func attribute(_ column: String) -> String {
    "SELECT deal_id, \(column) FROM fact_deal WHERE \(column) IS NOT NULL ORDER BY deal_id"
  }

  /// A kept column of every deal that has it; binds its path.
  static let kept = """
    SELECT deal_id, custom ->> ?1 FROM fact_deal WHERE custom IS NOT NULL AND custom ->> ?1 <> '' ORDER BY deal_id
    """

  /// What the lines of deals are of.
  static func lines(_ column: String) -> String {
    "SELECT DISTINCT deal_id, \(column) FROM fact_deal_line WHERE \(column) IS NOT NULL ORDER BY deal_id, \(column)"
  }
}
