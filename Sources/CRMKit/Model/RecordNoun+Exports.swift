import Tabular

extension RecordNoun {
  /// The share of an export's columns that a header must have to be that of our own export.
  private static let threshold = 0.8

  /// Whether a header is that of our own list or export of the noun: ids in such a file are this database's own.
  ///
  /// A file of another system numbers its customers, too; a column called `customer_id` alone says nothing of whose
  /// number it is.
  func isOwnExport(_ names: [String]) -> Bool {
    let names = Set(names)
    return exports.contains { table in
      let present = table.columns.count { names.contains($0.name) }
      return Double(present) >= RecordNoun.threshold * Double(table.columns.count)
    }
  }

  /// What lists and exports of nouns write whose records name others by id.
  private var exports: [RecordTable] {
    switch self {
    case .order: [.orders, .orderLines]
    case .deal: [.deals, .dealLines, .dealEvents]
    case .ticket: [.tickets, .ticketMetrics, .ticketEvents]
    case .interaction: [.interactions]
    case .answer: [.answers]
    case .task: [.tasks]
    case .customer, .product, .rate, .user, .target, .article, .template: []
    }
  }
}
