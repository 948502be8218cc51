import Tabular

/// All that is needed to follow a mapping, shared by its rows.
final class RowPlan: Sendable {
  /// In the order in which they are followed.
  let steps: [ColumnStep]
  /// Labels of the addresses that a row can have.
  let slots: [String?]
  /// The country whose national phone numbers are meant.
  let numbering: CallingCode?
  /// Values that every row gets.
  let constants: [CustomValue]
  /// What every row is, where it does not say.
  let kind: CustomerKind?
  /// Where a time without an offset is meant.
  let zone: DayZone
  /// Whether phone numbers begin with the country code, without a `+`.
  let hasPhonesWithoutPlus: Bool
  /// Whether a cell may hold several values joined by ` ::: `.
  let joinsValues: Bool
  /// The system that bare keys belong to.
  let source: String
  /// Whether numbers are written as a program writes them, as in JSON.
  let hasTypedNumbers: Bool
  /// Whether a bad value of a field that can be left out is a doubt and no fault.
  let forgives: Bool
  private let hasApostrophes: Bool
  private let hasPlaceholders: Bool

  init(
    steps: [ColumnStep], slots: [String?], numbering: CallingCode?, constants: [CustomValue],
    kind: CustomerKind?,
    traps: Set<ImportPreset.Trap>, zone: DayZone,
    forgives: Bool, source: String = "external", hasTypedNumbers: Bool = false
  ) {
    self.steps = steps
    self.slots = slots
    self.numbering = numbering
    self.constants = constants
    self.kind = kind
    self.zone = traps.contains(.utcTimes) ? .utc : zone
    hasPhonesWithoutPlus = traps.contains(.phonesWithoutPlus)
    joinsValues = traps.contains(.joinedValues)
    self.forgives = forgives
    self.source = source
    self.hasTypedNumbers = hasTypedNumbers
    hasApostrophes = traps.contains(.leadingApostrophe)
    hasPlaceholders = traps.contains(.placeholders)
  }

  /// A column's text without surrounding space and the system's own marks; `nil` if nothing is left.
  func text(of record: Record, _ step: ColumnStep) -> String? {
    guard step.index < record.values.count, let value = record.values[step.index] else { return nil }
    var text = value.trimmed
    if hasApostrophes, text.utf8.first == UInt8(ascii: "'") { text = String(text.dropFirst()).trimmed }
    if hasPlaceholders, text == "0/0/00" || text == "Unspecified" { return nil }
    return text.isEmpty ? nil : text
  }
}
