extension Store {
  /// The id of a record, by whatever its noun is called by.
  /// - Throws: ``RecordError/notFound(noun:name:)``, ``RecordError/ambiguous(noun:name:candidates:)``.
  package func recordID(_ noun: HistoricNoun, _ name: String) throws -> Int64 {
    switch noun {
    case .customer: try customerID(name)
    case .order: try orderIDs([name])[0]
    case .product: try productIDs([name])[0]
    case .interaction: try interactionIDs([name])[0]
    case .deal: try dealIDs([name])[0]
    case .ticket: try ticketIDs([name])[0]
    case .task: try taskIDs([name])[0]
    case .segment: try segment(name).id
    case .user: try read { try User.named(name, in: $0).id }
    case .survey: try survey(name).id
    case .kb: try article(name).id
    case .template: try template(name).id
    case .team: try read { try Team.named(name, in: $0).id }
    }
  }
}
