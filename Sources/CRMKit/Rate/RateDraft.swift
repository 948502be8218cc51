import Tabular

/// An exchange rate from its day on.
package struct RateDraft: Sendable, Equatable {
  package var currency: Currency?
  package var base: Currency?
  package var day: CalendarDay?
  /// Billionths of base for one of currency, more than 0.
  package var rateE9: Int64?

  package init() {}

  /// A rate as a person gives it.
  /// - Throws: ``RecordError/invalid(field:_:)`` for what is no number above 0, and for a currency in itself.
  package init(_ currency: Currency, _ rate: String, in base: Currency, from day: CalendarDay) throws {
    if currency == base { throw RecordError.invalid(field: "base", RateDraft.ofItself(base)) }
    self.currency = currency
    self.base = base
    self.day = day
    rateE9 = rate.withBytes { ScaledDecimal($0, mostDigits: 9) }?.scaled(to: 9)
    guard let rateE9, rateE9 > 0 else {
      throw RecordError.invalid(
        field: "rate",
        ValueError(
          .invalidDecimal, "'\(rate)' is not a rate",
          hint: "write the value of one unit of the currency, more than 0: 0.92"))
    }
  }
}

extension RateDraft {
  /// Whatever a currency is worth in itself, reports take 1.
  fileprivate static func ofItself(_ base: Currency) -> ValueError {
    ValueError(
      .notAllowed, "\(base) is the base currency itself",
      hint: "name the currency to convert first, and the base currency with --base")
  }
}

/// A field of a rate that a file can fill; the raw value is its column name everywhere.
package enum RateField: String, ImportField {
  case currency, base, day, rate

  package static let noun = RecordNoun.rate

  package static let required: [[RateField]] = [[.currency], [.day], [.rate]]

  package static let derived = ["id"]

  package var isDate: Bool { self == .day }
  package var isNumber: Bool { self == .rate }

  package var aliases: [String] {
    switch self {
    case .currency: ["Currency Code", "From", "Quote Currency", "Währung", "币种"]
    case .base: ["Base Currency", "To"]
    case .day: ["Date", "At", "Datum", "日期"]
    case .rate: ["Exchange Rate", "Value", "Kurs", "汇率"]
    }
  }
}

/// Makes a rate of a row.
package struct RateDrafter: RowDrafter {
  /// For rows that do not say their own.
  package var base: Currency?

  package init(base: Currency?) { self.base = base }

  package func draft(of record: Record, _ mapping: FieldMapping<RateField>) -> MappedRow<RateDraft> {
    var cells = CellReading(zone: .utc, rounding: mapping.rounding)
    var draft = RateDraft()
    for step in mapping.steps {
      guard let field = step.field, let text = mapping.text(of: record, step) else { continue }
      switch field {
      case .currency: draft.currency = draft.currency ?? cells.currency(step, text)
      case .base: draft.base = draft.base ?? cells.currency(step, text)
      case .day: draft.day = draft.day ?? cells.day(step, text)
      case .rate: draft.rateE9 = draft.rateE9 ?? rate(step, text, &cells)
      }
    }
    draft.base = draft.base ?? base
    if cells.problems.isEmpty { check(draft, &cells) }
    return MappedRow(draft: draft, problems: cells.problems, needsProof: cells.needsProof)
  }

  private func rate(
    _ step: FieldStep<RateField>, _ text: String, _ cells: inout CellReading
  ) -> Int64? {
    guard let value = cells.scaled(step, text, places: 9) else { return nil }
    if value <= 0 { cells.refuse(.invalidDecimal, step, "a rate must be more than 0") }
    return value
  }

  private func check(_ draft: RateDraft, _ cells: inout CellReading) {
    if draft.currency == nil { cells.lack("currency", "the row has no currency") }
    if draft.base == nil { cells.lack("base", "the row has no base currency, and base-currency is not set") }
    if let base = draft.base, draft.currency == base {
      cells.problems.append(RowProblem(.notAllowed, field: "base", RateDraft.ofItself(base).message))
    }
    if draft.day == nil { cells.lack("day", "the row has no day") }
    if draft.rateE9 == nil { cells.lack("rate", "the row has no rate") }
  }
}
