/// The questions that reports of funnels ask of the facts; as ``ReportSQL``, they are nobody's own SQL.
enum FunnelSQL {
  static let lastEvent = "SELECT max(at) FROM fact_deal_event"

  /// When the terms of a stage, its chance among them, change for the last time.
  static let lastTerm = "SELECT max(at) FROM fact_funnel_stage"

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

  /// The deals for which a condition on `d` holds, as they are now.
  static func members(_ condition: String) -> String { "SELECT d.id FROM deal d WHERE \(condition)" }

  /// The deals for which a condition on `d` held before an instant, ?1.
  static func members(before condition: String) -> String {
    "SELECT d.id FROM (\(dealsBefore)) d WHERE \(condition)"
  }

  /// Why deals were lost, of those that were at an instant, ?1.
  static let lostReasons = """
    SELECT d.id, d.lost_reason FROM (\(dealsBefore)) d WHERE d.lost_reason IS NOT NULL ORDER BY d.id
    """

  /// The rows of deals as their ledgers had left them before an instant, ?1: `e` is the last event, `n` the one that led into
  /// the stage. What no ledger keeps, such as the name and the customer, is as it is now. The chance of a stage is put in,
  /// because it changes as well.
  private static let dealsBefore = """
    SELECT r.id, r.source, r.number, r.customer_id, r.name, r.funnel_id, e.stage_id, n.at AS stage_at, e.amount_minor,
      e.currency, coalesce(e.probability_e4,
        (SELECT probability_e4 FROM funnel_stage_term WHERE stage_id = e.stage_id AND at < ?1 ORDER BY at DESC LIMIT 1),
        (SELECT probability_e4 FROM funnel_stage_term WHERE stage_id = e.stage_id ORDER BY at LIMIT 1)) AS probability_e4,
      e.close_on, e.owner, r.lead_source, r.campaign,
      CASE WHEN s.kind = 'lost' THEN iif(r.stage_id = e.stage_id AND r.stage_at = n.at, r.lost_reason, n.reason) END
        AS lost_reason,
      r.created_at, iif(s.kind = 'open', NULL, n.at) AS closed_at, r.note, r.custom
    FROM deal r
      JOIN deal_event e ON e.id = (SELECT max(id) FROM deal_event WHERE deal_id = r.id AND at < ?1)
      JOIN deal_event n ON n.id = (SELECT max(id) FROM deal_event
        WHERE deal_id = r.id AND at < ?1 AND from_stage_id IS NOT stage_id)
      JOIN funnel_stage s ON s.id = e.stage_id
    """

  /// The teams of every user, and the region, by name.
  static let teamsOfOwners = "SELECT user, team FROM v1_team_member ORDER BY user, team"
  static let regionsOfOwners = "SELECT name, region FROM v1_user WHERE region <> '' ORDER BY name"

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
