import CRMKit
import Foundation
import Tabular

extension Setting.Key {
  /// - Throws: ``UsageError`` `unknown_setting`, naming the one that was probably meant.
  init(named name: String) throws {
    let names = Setting.Key.allCases.map(\.rawValue)
    guard let key = Setting.Key(rawValue: name) else {
      throw UsageError(
        .unknownSetting, "'\(name)' is not a setting",
        hint: didYouMean(name, among: names) ?? "crm config list shows them")
    }
    self = key
  }

  /// Whether the setting may have this value.
  ///
  /// - Throws: ``UsageError``.
  func check(_ value: String) throws {
    switch self {
    case .format: _ = try OutputFormat(argument: value)
    case .defaultRegion:
      try require(value.isCode(ofLength: 2), value, "the ISO 3166 code of a country", example: "DE")
    case .baseCurrency:
      try require(
        Currency.codes.contains(value), value, "the ISO 4217 code of a currency", example: "EUR",
        suggestion: didYouMean(value.uppercased(), among: Currency.codes))
    case .timeZone:
      try require(TimeZone(identifier: value) != nil, value, "a time zone", example: "Europe/Berlin")
    case .reminderLeapDay:
      try require(["02-28", "03-01"].contains(value), value, "02-28 or 03-01", example: "03-01")
    case .ticketStates:
      do throws(ValueError) { _ = try TicketStates(parsing: value) } catch {
        throw RecordError.invalid(field: rawValue, error)
      }
    case .owner: try require(!value.isEmpty, value, "a name", example: "ada")
    default: try checkNumber(value)
    }
  }

  private func checkNumber(_ value: String) throws {
    guard let number else { return }
    let (low, high) = (number.range.lowerBound.shortLiteral, number.range.upperBound.shortLiteral)
    let kind = number.isWhole ? "a whole number" : "a number"
    try require(
      number.value(of: value) != nil, value, "\(kind) from \(low) to \(high)", example: number.standardText)
  }

  private func require(
    _ isValid: Bool, _ value: String, _ kind: String, example: String, suggestion: String? = nil
  ) throws {
    guard !isValid else { return }
    throw UsageError(
      .invalidValue, "'\(value)' is not \(kind)",
      hint: suggestion ?? "write crm config set \(rawValue) \(example)")
  }
}

extension String {
  /// Capital ASCII letters, as ISO writes its codes.
  fileprivate func isCode(ofLength length: Int) -> Bool {
    utf8.count == length && utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
