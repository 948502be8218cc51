import Tabular

/// Takes the rows of an import of rates.
struct RateWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let mode: ImportOptions.Mode
  private let own: RawStatement
  /// Rates that a row of this file is.
  private var touched = IDSet()

  init(_ transaction: WriteTransaction, _ mode: ImportOptions.Mode) throws {
    self.transaction = transaction
    self.mode = mode
    own = try RawStatement(
      transaction.connection, "SELECT id, rate_e9 FROM rate WHERE currency = ? AND base = ? AND day = ?")
  }

  mutating func take(_ row: MappedRow<RateDraft>, of record: Record, _ tally: inout ImportTally) throws {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    try tally.count(write(row.draft), record)
  }

  func finish(_ tally: inout ImportTally) {}

  private mutating func write(_ draft: RateDraft) throws -> RowOutcome {
    guard let rate = draft.rateE9 else { return .unchanged }
    defer { own.reset() }
    try own.bind(draft.key)
    guard try own.step() else {
      if mode == .update { return .skipped(code: "not_found", message: "no rate matches") }
      touched.insert(try transaction.insert(into: "rate", draft.key + [.integer(rate)]))
      return .created
    }
    let id = own.integer(at: 0)
    if touched.contains(id) {
      return .skipped(code: "duplicate_in_file", message: "an earlier row of the file is rate \(id)")
    }
    touched.insert(id)
    if mode == .create { return .skipped(code: "exists", message: "rate \(id) already exists") }
    guard own.integer(at: 1) != rate else { return .unchanged }
    own.reset()
    try transaction.update("rate", id: id, [("rate_e9", .integer(rate))])
    return .updated
  }
}

extension RateDraft {
  /// Currency, base and day: what tells rates apart.
  fileprivate var key: [SQLValue] {
    [
      .optional(currency?.code), .optional(base?.code), .optional(day?.description),
    ]
  }
}

extension Store {
  /// Adds or updates rates from a file, found by currency, base and day.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importRates(
    _ options: ImportOptions, _ drafter: RateDrafter, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options, mapper: { try FieldMapper($0, options.mapping, drafter) },
      writer: { transaction, _, _ in try RateWriter(transaction, options.mode) }, progress: progress)
  }

  /// Sets the rate of a day.
  ///
  /// - Returns: its number.
  package func addRate(_ draft: RateDraft, dryRun: Bool = false) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      let statement = try RawStatement(
        transaction.connection, "SELECT id, rate_e9 FROM rate WHERE currency = ? AND base = ? AND day = ?")
      try statement.bind(draft.key)
      guard try statement.step() else {
        return try transaction.insert(into: "rate", draft.key + [.optional(draft.rateE9)])
      }
      let id = statement.integer(at: 0)
      let isSame = statement.integer(at: 1) == draft.rateE9
      statement.reset()
      if !isSame { try transaction.update("rate", id: id, [("rate_e9", .optional(draft.rateE9))]) }
      return id
    }
  }
}
