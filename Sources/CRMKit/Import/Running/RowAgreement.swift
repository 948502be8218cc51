import Tabular

/// What the rows of one record must say alike: rows that share a number by chance are no one record.
struct RowAgreement {
  /// What a row says of the record as a whole.
  struct Words {
    /// Unix seconds.
    var at: Int64?
    var customer: CustomerReference
    var currency: Currency?
    /// What else is one value of the whole, where each row tells the whole.
    var values: [Value] = []
  }

  /// A value of the record as a whole.
  struct Value {
    let field: String
    /// What a sentence calls it.
    let name: String
    /// `nil` if the row says nothing.
    let text: String?

    init(_ field: String, _ name: String, _ text: String?) {
      self.field = field
      self.name = name
      self.text = text
    }
  }

  /// Rows of one record may be written a while after each other, over midnight as well.
  private static let leastApart: Int64 = 3600

  private let noun: RecordNoun
  private let number: String
  private let zone: DayZone
  private var at: (value: Int64, line: Int)?
  private var customer: (value: CustomerReference, line: Int)?
  private var currency: (value: Currency, line: Int)?
  private var values: [String: (text: String, line: Int)] = [:]

  /// - Parameter number: what the rows share.
  init(_ noun: RecordNoun, _ number: String, _ zone: DayZone) {
    self.noun = noun
    self.number = number
    self.zone = zone
  }

  /// Takes note of what a row says.
  ///
  /// - Returns: what it says otherwise than a row before.
  mutating func take(_ words: Words, _ line: Int) -> RowProblem? {
    let old = self
    if at == nil { at = words.at.map { ($0, line) } }
    if customer == nil, !words.customer.isEmpty { customer = (words.customer, line) }
    if currency == nil { currency = words.currency.map { ($0, line) } }
    if let first = old.at, let at = words.at, isOtherDay(at, first.value) {
      return conflict(noun == .deal || noun == .ticket ? "created_at" : "at", "day", first.line)
    }
    if let first = old.customer, words.customer.isAnother(than: first.value) {
      return conflict("customer", "customer", first.line)
    }
    if let first = old.currency, let currency = words.currency, currency != first.value {
      return conflict("currency", "currency", first.line)
    }
    return takeValues(words.values, line)
  }

  private mutating func takeValues(_ said: [Value], _ line: Int) -> RowProblem? {
    for value in said {
      guard let text = value.text else { continue }
      let first = values[value.field] ?? (text, line)
      if first.text.foldedKey != text.foldedKey {
        return conflict(value.field, value.name, first.line, hint: "keep the right row; ")
      }
      values[value.field] = first
    }
    return nil
  }

  /// Why a row is left out that says nothing otherwise.
  func fault(_ record: Record) -> RowFault {
    RowFault(
      code: "\(noun.rawValue)_rejected", line: record.line,
      message: "another row of its \(noun.rawValue) is rejected")
  }

  private func isOtherDay(_ at: Int64, _ first: Int64) -> Bool {
    abs(at &- first) > RowAgreement.leastApart && zone.day(at: at) != zone.day(at: first)
  }

  private func conflict(_ field: String, _ what: String, _ line: Int, hint: String = "") -> RowProblem {
    RowProblem(
      .conflictingRows, field: field,
      "its \(what) differs from that of line \(line) with the same \(noun.rawValue) '\(number)'",
      hint: hint
        + "if the column numbers something else than \(noun.rawValue)s, leave it out with --map 'COLUMN=-'"
    )
  }
}
