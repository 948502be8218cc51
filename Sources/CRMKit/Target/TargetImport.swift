import Tabular

/// A field of a target that a file can fill; the raw value is its column name everywhere.
package enum TargetField: String, ImportField {
  case owner, metric, period, value, currency

  package static let noun = RecordNoun.target

  package static let required: [[TargetField]] = [[.owner], [.period], [.value]]

  package static let derived = ["id"]

  package var isDate: Bool { false }
  package var isNumber: Bool { self == .value }

  package var aliases: [String] {
    switch self {
    case .owner: ["User", "Team", "Sales Agent", "Assigned To", "Mitarbeiter", "负责人"]
    case .metric: ["Measure", "Goal Type", "Kennzahl", "指标"]
    case .period: ["Quarter", "Month", "Year", "Zeitraum", "期间"]
    case .value: ["Target", "Goal", "Quota", "Amount", "Ziel", "目标"]
    case .currency: ["Currency Code", "Währung", "币种"]
    }
  }
}

/// What a row says about a target; its value is known once its metric and its currency are.
package struct TargetDraft: Sendable, Equatable {
  package var target: Target?
}

/// Makes a target of a row.
package struct TargetDrafter: RowDrafter {
  /// Of amounts that do not say their own.
  package var currency: Currency?
  /// What is aimed at by rows that do not say it.
  package var metric = TargetMetric.wonValue

  package init(currency: Currency?) { self.currency = currency }

  package func draft(of record: Record, _ mapping: FieldMapping<TargetField>) -> MappedRow<TargetDraft> {
    var cells = CellReading(zone: .utc, rounding: mapping.rounding)
    var (owner, metric) = ("", self.metric)
    var currency: Currency?
    var period: TargetPeriod?
    var value: WrittenAmount<TargetField>?
    for step in mapping.steps {
      guard let field = step.field, let text = mapping.text(of: record, step) else { continue }
      switch field {
      case .owner: owner = text
      case .metric: metric = cells.word(step, text) { TargetMetric(rawValue: $0.lowercased()) } ?? metric
      case .period:
        period = try? TargetPeriod(parsing: text)
        if period == nil { cells.refuse(.invalidDate, step, "'\(text)' is not 2026, 2026-Q1 or 2026-01") }
      case .value: value = cells.amount(step, text)
      case .currency: currency = cells.currency(step, text)
      }
    }
    if cells.problems.isEmpty {
      if owner.isEmpty { cells.lack("owner", "the row has no owner") }
      if period == nil { cells.lack("period", "the row has no period") }
      if value == nil { cells.lack("value", "the row has no value") }
    }
    var draft = TargetDraft()
    let said = currency ?? cells.markedCurrency
    let money = metric == .wonValue ? said ?? self.currency : said
    let literal = value.flatMap { $0.literal(in: money, &cells) }
    if cells.problems.isEmpty, let period, let value, let literal {
      do {
        let read = try Target.value(of: literal, metric, money)
        draft.target = Target(owner, metric, period, value: read.value, read.currency)
      } catch TaskError.currencyMissing {
        cells.lack("currency", "the row has no currency, and base-currency is not set")
      } catch TaskError.currencyOfCount(let metric) {
        cells.refuse(.notAllowed, value.step, "\(metric) is counted, and has no currency")
      } catch {
        cells.refuse(
          .invalidDecimal, value.step, "'\(value.text)' is not a value above 0 of \(metric.rawValue)")
      }
    }
    return MappedRow(draft: draft, problems: cells.problems, needsProof: cells.needsProof)
  }
}

/// Takes the rows of an import of targets.
struct TargetWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let mode: ImportOptions.Mode
  private let own: RawStatement
  /// The names of users and teams.
  private let owners: Set<String>
  /// Targets that a row of this file is.
  private var touched = IDSet()

  init(_ transaction: WriteTransaction, _ mode: ImportOptions.Mode) throws {
    self.transaction = transaction
    self.mode = mode
    owners = try User.namesOfOwners(in: transaction.database)
    own = try RawStatement(
      transaction.connection,
      "SELECT id, value, currency FROM target WHERE owner = ? AND metric = ? AND period = ?")
  }

  mutating func take(_ row: MappedRow<TargetDraft>, of record: Record, _ tally: inout ImportTally) throws {
    guard row.problems.isEmpty, let target = row.draft.target else {
      return try tally.reject(record, row.problems)
    }
    try tally.count(write(target), record)
  }

  func finish(_ tally: inout ImportTally) {}

  private mutating func write(_ target: Target) throws -> RowOutcome {
    defer { own.reset() }
    try own.bind(Array(target.values.prefix(3)))
    guard try own.step() else {
      if mode == .update { return .skipped(code: "not_found", message: "no target matches") }
      guard owners.contains(target.owner) else {
        return .rejected(code: "unknown_owner", message: "no user or team '\(target.owner)'")
      }
      touched.insert(try transaction.insert(into: "target", target.values))
      return .created
    }
    let id = own.integer(at: 0)
    let isSame = own.value(at: 1) == target.values[3] && own.value(at: 2) == target.values[4]
    own.reset()
    if touched.contains(id) {
      return .skipped(
        code: "duplicate_in_file", message: "an earlier row of the file is target \(id)")
    }
    touched.insert(id)
    if mode == .create { return .skipped(code: "exists", message: "target \(id) already exists") }
    if isSame { return .unchanged }
    try transaction.update("target", id: id, [("value", target.values[3]), ("currency", target.values[4])])
    return .updated
  }
}

extension Store {
  /// Adds or updates targets from a file, found by owner, metric and period.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importTargets(
    _ options: ImportOptions, _ drafter: TargetDrafter, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options, mapper: { try FieldMapper($0, options.mapping, drafter) },
      writer: { transaction, _, _ in try TargetWriter(transaction, options.mode) }, progress: progress)
  }
}
