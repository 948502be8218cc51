import Tabular

/// What an import of tickets was asked to do.
package struct TicketImportOptions: Sendable {
  package var file: ImportOptions
  package var drafter: TicketDrafter
  package var unknownCustomer = UnknownCustomer.create
  /// Categories of states as the file calls them, by their keys.
  package var stateCategories: [String: ServiceState.Category] = [:]

  /// Whether rules of triage are asked about new tickets.
  package var isTriaged = false

  package init(file: ImportOptions, drafter: TicketDrafter) {
    self.file = file
    self.drafter = drafter
  }

  /// Reads `Awaiting User Info=paused`.
  ///
  /// - Throws: ``ValueError`` where it is not a state and a category.
  package mutating func addState(_ text: String) throws(ValueError) {
    guard let sign = text.lastIndex(of: "="),
      let category = ServiceState.Category(rawValue: String(text[text.index(after: sign)...]).trimmed)
    else {
      throw ValueError(
        .invalidAssignment, "'\(text)' is not a state with its category",
        hint: "write STATE=open, paused, resolved or closed")
    }
    stateCategories[ColumnAlias.key(String(text[..<sign]))] = category
  }
}

extension Store {
  /// Adds or updates tickets from a file: one transaction, one changeset.
  ///
  /// A ticket is found by its number, and one without a number by the id of our own export, else by its customer, its
  /// subject and its beginning. A file with a time for each row is a log of events: those that a ticket has already are
  /// unchanged, the others come in at their times.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importTickets(
    _ options: TicketImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options.file,
      mapper: { reader in try FieldMapper(reader, options.file.mapping, options.drafter) },
      writer: { transaction, _, mapper in try TicketWriter(transaction, options, mapper.drafter) },
      progress: progress)
  }
}
