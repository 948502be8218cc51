import Tabular

/// Takes the rows of an import of interactions.
struct InteractionWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let options: InteractionImportOptions
  private let customers: CustomerResolver
  private let byNumber: RawStatement
  private let byContent: RawStatement
  private let own: RawStatement
  /// The last interaction that was there before.
  private let lastOlder: Int64
  /// Interactions that a row of this file is.
  private var touched = IDSet()
  /// Rows of one number.
  private var repeated: RepeatedRows<InteractionDraft>?
  private let zone: DayZone

  init(
    _ transaction: WriteTransaction, _ options: InteractionImportOptions, _ drafter: InteractionDrafter
  ) throws {
    self.transaction = transaction
    self.options = options
    zone = drafter.zone
    customers = try CustomerResolver(transaction, source: drafter.source, takesNames: drafter.takesNames)
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    byNumber = try statement("SELECT id FROM interaction WHERE source IS ? AND number = ?")
    byContent = try statement(
      """
      SELECT id FROM interaction WHERE customer_id IS ? AND at = ? AND kind = ? AND direction IS ? AND channel IS ?
        AND subject IS ? AND text IS ? AND number IS NULL AND id <= ? ORDER BY id
      """)
    own = try statement(
      "SELECT customer_id, \(InteractionDraft.columns.joined(separator: ", ")) FROM interaction WHERE id = ?")
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM interaction") ?? 0
  }

  mutating func take(
    _ row: MappedRow<InteractionDraft>, of record: Tabular.Record, _ tally: inout ImportTally
  ) throws {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    guard tally.isGathered, let number = row.draft.number, let key = Self.key(row.draft) else {
      try writeRepeated(&tally)
      return try tally.count(write(row.draft, isGathered: tally.isGathered), record)
    }
    if repeated?.key != key {
      try writeRepeated(&tally)
      repeated = RepeatedRows(key, RowAgreement(.interaction, number, zone))
    }
    try repeated?.add(row.draft, row.draft.words, record, &tally)
  }

  static func key(_ draft: InteractionDraft) -> String? {
    draft.number.map { "\(draft.source ?? "")\u{1F}\($0)" }
  }

  private mutating func writeRepeated(_ tally: inout ImportTally) throws {
    guard var rows = repeated else { return }
    repeated = nil
    try rows.settle(&tally) { draft, record in
      try transaction.noting(line: record.line) { try write(draft, isGathered: true) }
    }
  }

  mutating func finish(_ tally: inout ImportTally) throws {
    try writeRepeated(&tally)
    try customers.finish()
    tally.summary.orders.newCustomers = customers.created
  }

  private mutating func write(_ draft: InteractionDraft, isGathered: Bool) throws -> RowOutcome {
    var found = try customers.find(draft.customer)
    if case .ambiguous(let message) = found { return .rejected(code: "ambiguous_match", message: message) }
    let id = try interaction(draft, &found)
    if id == nil, options.file.mode == .update {
      return .skipped(code: "not_found", message: "no interaction matches")
    }
    if let id {
      if touched.contains(id) {
        if draft.number != nil, !isGathered { throw RowsApart() }
        return .skipped(
          code: "duplicate_in_file", message: "an earlier row of the file is interaction \(id)")
      }
      touched.insert(id)
      if options.file.mode == .create {
        return .skipped(code: "exists", message: "interaction \(id) already exists")
      }
    }
    switch try customers.settle(draft.customer, at: draft.at ?? 0, found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let customer):
      if let id { return try update(id, draft, customer) }
      let id = try transaction.insertInteraction(draft, of: customer)
      touched.insert(id)
      return .created
    }
  }

  /// The existing interaction, and whose it is where the row says nothing but a name.
  private func interaction(
    _ draft: InteractionDraft, _ found: inout CustomerResolver.Resolution
  ) throws -> Int64? {
    if let number = draft.number {
      let id = try first(byNumber, [.optional(draft.source), .text(number)])
      if case .unknown = found, let id, let owner = try linkedCustomer(of: id),
        try customers.isOwner(owner, of: draft.customer)
      {
        found = .customer(owner)
      }
      if id != nil || !draft.isBareNumber { return id }
    }
    guard lastOlder > 0 else { return nil }
    var customer: Int64?
    if case .customer(let id) = found { customer = id }
    if case .unknown = found, options.unknownCustomer != .unlinked {
      var known: Int64?
      let owner = try customers.namesake(draft.customer) { id in
        known = try older(draft, of: id)
        return known != nil
      }
      if let owner { found = .customer(owner) }
      return known
    }
    return try older(draft, of: customer)
  }

  private func linkedCustomer(of interaction: Int64) throws -> Int64? {
    defer { own.reset() }
    try own.bind(interaction, at: 1)
    guard try own.step(), case .integer(let id) = own.value(at: 0) else { return nil }
    return id
  }

  /// The first older interaction without a number that has the content and that no other row of the file is.
  private func older(_ draft: InteractionDraft, of customer: Int64?) throws -> Int64? {
    let values = draft.values
    return try first(
      byContent,
      [
        .optional(customer), values[0], values[1], values[2], values[3], values[6], values[7],
        .integer(lastOlder),
      ],
      isFree: true)
  }

  private func first(_ statement: RawStatement, _ values: [SQLValue], isFree: Bool = false) throws -> Int64? {
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {
      let id = statement.integer(at: 0)
      if !isFree || !touched.contains(id) { return id }
    }
    return nil
  }

  private func update(_ id: Int64, _ draft: InteractionDraft, _ customer: Int64?) throws -> RowOutcome {
    defer { own.reset() }
    try own.bind(id, at: 1)
    guard try own.step() else { return .unchanged }
    let new = [SQLValue.optional(customer)] + draft.values
    let names = ["customer_id"] + InteractionDraft.columns
    let changes = new.indices.filter { new[$0] != .null && new[$0] != own.value(at: Int32($0)) }
      .map { (column: names[$0], value: new[$0]) }
    own.reset()
    try transaction.update("interaction", id: id, changes)
    let isNumbered =
      try draft.isBareNumber && transaction.adopt(draft.number, draft.source, in: "interaction", id: id)
    return changes.isEmpty && !isNumbered ? .unchanged : .updated
  }
}

extension InteractionDraft {
  fileprivate var words: RowAgreement.Words {
    var words = RowAgreement.Words(at: at, customer: customer)
    words.values = [RowAgreement.Value("kind", "kind", kind?.rawValue)]
    return words
  }
}

extension WriteTransaction {
  func insertInteraction(_ draft: InteractionDraft, of customer: Int64?) throws -> Int64 {
    try insert(
      into: "interaction",
      [.optional(customer), .optional(draft.source), .optional(draft.number)] + draft.values)
  }
}

/// What an import of interactions was asked to do.
package struct InteractionImportOptions: Sendable {
  package var file: ImportOptions
  package var drafter: InteractionDrafter
  package var unknownCustomer = UnknownCustomer.create

  package init(file: ImportOptions, drafter: InteractionDrafter) {
    self.file = file
    self.drafter = drafter
  }
}

extension Store {
  /// Adds or updates interactions from a file: one transaction, one changeset.
  ///
  /// An interaction is found by its number, and one without a number by its customer, time, kind, direction, channel,
  /// subject and text.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importInteractions(
    _ options: InteractionImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options.file,
      mapper: { reader in try FieldMapper(reader, options.file.mapping, options.drafter) },
      writer: { transaction, _, mapper in try InteractionWriter(transaction, options, mapper.drafter) },
      progress: progress)
  }
}
