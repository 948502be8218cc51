extension DataModel {
  /// What a customer database holds, told by those who know its nouns.
  static let crm = DataModel(
    migrations: Migration.all,
    fingerprint: "75781b752a20f40dcb664a5bdb61c87491e6d569b5c35b224c9c2c7989b2cf66",
    functions: [SentimentFunctions.install],
    consequences: [TriageOnOpening(), SLAOnChange()],
    derived: [OrderSums()],
    textIndexes: [TextIndex.ofTickets, TextIndex.ofArticles],
    looseReferences: [CustomField.reference],
    notes: Telling.Kind.allCases.map(\.rawValue))
}

extension Migration {
  /// Every step in order; the schema version of a file is the number of steps it has taken.
  static let all: [Migration] = [
    history, settings, customers, views, orders, interactions, segments, alerts, facts,
    lineage, duplicates, merges, selling, dealFiles, teams, tasks, sentiment, scoring, calendars, tickets,
    policies, clockAlerts, surveys, escalations, approvals, knowledge, templates, triage,
  ]
}

extension StoreContext {
  package init(
    now: Instant, actor: String, command: String, interruption: Interruption = .none,
    busyTimeout: Double = 5, stateFolder: String? = nil,
    report: (@Sendable (String) -> Void)? = nil,
    lastCommit: LastCommit = LastCommit(), isDryRun: Bool = false
  ) {
    self.init(
      model: .crm, now: now, actor: actor, command: command, interruption: interruption,
      busyTimeout: busyTimeout,
      stateFolder: stateFolder, report: report, lastCommit: lastCommit, isDryRun: isDryRun)
  }
}

extension ProtectedFiles {
  /// - Parameters:
  ///   - database: its path; `nil` where there is none.
  ///   - stateFolder: the folder of head witnesses.
  package init(database: String?, stateFolder: String?) {
    self.init(database: database, stateFolder: stateFolder, model: .crm)
  }
}

extension TextIndex {
  static let ofTickets = TextIndex(
    name: "ticket_text", columns: ["text"],
    texts: "SELECT id, text FROM main.ticket_event WHERE text IS NOT NULL")

  static let ofArticles = TextIndex(
    name: "kb_index", columns: ["title", "text"], texts: "SELECT id, title, text FROM main.kb_current")
}

extension CustomField {
  /// A customer with a value needs the declaration of the field.
  static let reference = LooseReference(
    table: "field", key: "name", child: "customer",
    condition: { "json_type(c.custom, '$.\"' || \($0) || '\"') IS NOT NULL" }, reason: "has_value")
}

extension SchemaView {
  /// Every view of a customer database, in the order in which the schema makes them.
  package static func all() throws -> [SchemaView] { try all(of: .crm) }
}
