extension DataModel {
  /// What a customer database holds, told by those who know its nouns.
  static let crm = DataModel(
    schema: Schema(text: { Schema.crm }),
    fingerprints: [
      .off: "d774998dc95f880db47b84a344fcf9b6417492f5c63ae7ff642eaa07610388d0",
      .records: "f87b4ff96c16c62ed29170b31e1b4ab474d884e3eaadc5c5c3b8ba31bd23f84f",
      .on: "aacf78724c20324aad887ed13ed8f1fbcdfa5cacad4306d17472f568bc25e7a4",
    ],
    views: { DerivedView.crm },
    storedViews: ["v1_customer", "v1_order", "v1_deal", "v1_ticket"],
    functions: [SentimentFunctions.install],
    consequences: [TriageOnOpening(), SLAOnChange()],
    derived: [OrderSums()],
    textIndexes: [TextIndex.ofTickets, TextIndex.ofArticles],
    looseReferences: [CustomField.reference],
    notes: Telling.Kind.allCases.map(\.rawValue))
}

extension Schema {
  /// Every table, in reading order.
  static var crm: String {
    [
      history(of: "customer"), lineage, settings, customers, orders, interactions, segments, alerts,
      duplicates,
      merges, selling, teams, tasks, sentiment, scoring, calendars, tickets, policies, clockAlerts, surveys,
      escalations, approvals, knowledge,
      templates, triage,
    ].joined(separator: "\n")
  }
}

extension DerivedView {
  /// Every view, in the order in which they are documented.
  static let crm = all(
    in: [
      Schema.customerViews, Schema.factViews, Schema.lineageViews, Schema.duplicatesViews, Schema.mergesViews,
      Schema.sellingViews, Schema.teamsViews, Schema.tasksViews, Schema.sentimentViews, Schema.scoringViews,
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
