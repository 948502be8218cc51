/// What a model may look at of a deal: what is known of it while it is open.
enum DealFeature {
  /// Columns of a deal, with where they are read.
  static let columns: [(name: String, sql: String)] = [
    ("lead_source", "d.lead_source"), ("campaign", "d.campaign"), ("owner", "d.owner"), ("funnel", "f.name"),
    ("source", "d.source"),
  ]

  /// Those that are looked at where nothing else is asked for: the source system of a deal says little of it.
  static let usual = ["lead_source", "campaign", "owner", "funnel"]

  /// Columns that are only known, or only right, once a deal is closed.
  static let knownAfterwards = [
    "stage", "status", "stage_at", "amount", "currency", "probability", "close_on", "lost_reason",
    "closed_at",
    "note",
  ]

  /// How the name of a column of the file that was kept begins.
  static let prefix = "custom."

  /// A name as it was written, as the name of one of `known`: exactly, or but for case and how words are joined, with
  /// `custom.` or without.
  ///
  /// - Throws: ``ScoringError/knownAfterwards(_:)``, ``ScoringError/unknownFeature(_:among:)``.
  static func named(_ name: String, among known: [String]) throws -> String {
    let key = ColumnAlias.key(name)
    let found =
      known.first { $0 == name } ?? known.first { $0 == prefix + name }
      ?? known.first { ColumnAlias.key($0) == key || ColumnAlias.key($0) == ColumnAlias.key(prefix + name) }
    if let found { return found }
    if knownAfterwards.contains(name) { throw ScoringError.knownAfterwards(name) }
    throw ScoringError.unknownFeature(name, among: known)
  }
}
