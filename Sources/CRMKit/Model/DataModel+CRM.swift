extension DataModel {
  /// What a customer database holds, told by those who know its nouns.
  static let crm = DataModel(
    schema: Schema(text: { Schema.crm }),
    fingerprints: [
      .off: "1cd1916470496e3afff17f8bf44a455bbbc0c901bdc042dd354e0dd1c668f4a2",
      .records: "1a2b18b49c103f8554be059ea20e4a3c3def8e7df59249863ca57de5a738ec84",
      .on: "f79327044715809bc716aec94f271662cfa019bf4efd80ac15cb618dc7500666",
    ],
    views: { DerivedView.crm },
    storedViews: ["v1_customer", "v1_order", "v1_deal", "v1_ticket"],
    functions: [SentimentFunctions.install],
    consequences: [TriageOnOpening(), SLAOnChange()],
    derived: [OrderSums()],
    textIndexes: [TextIndex.ofTickets, TextIndex.ofArticles],
    looseReferences: [CustomField.reference],
    documents: DefinitionTable.all.map(\.noun), formerTables: FormerTable.crm,
    notes: Telling.Kind.allCases.map(\.rawValue))
}

extension Schema {
  /// Every table, in reading order.
  static var crm: String {
    [
      history(of: "customer"), lineage, settings, customers, orders, interactions, segments, alerts,
      duplicates,
      merges, selling, teams, tasks, sentiment, scoring, calendars, tickets, policies, clockAlerts, surveys,
      definitions, feedback, escalations, approvals, knowledge,
    ].joined(separator: "\n")
  }
}

extension DerivedView {
  /// Every view, in the order in which they are documented.
  static let crm = all(
    in: [
      Schema.customerViews, Schema.factViews, Schema.lineageViews, Schema.duplicatesViews, Schema.mergesViews,
      Schema.sellingViews, Schema.teamsViews, Schema.assignmentViews, Schema.tasksViews,
      Schema.sentimentViews, Schema.scoringViews,
      Schema.calendarsViews, Schema.ticketsViews, Schema.policiesViews, Schema.clockAlertsViews,
      Schema.surveysViews,
      Schema.escalationsViews, Schema.approvalsViews, Schema.knowledgeViews, Schema.templatesViews,
      Schema.triageViews,
    ].joined(separator: "\n"))
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
  ///   - database: its path; `nil` if there is none.
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
