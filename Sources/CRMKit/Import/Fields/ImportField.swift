/// A field that a file can fill, of a noun other than customers; the raw value is its column name everywhere.
package protocol ImportField: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {
  static var noun: RecordNoun { get }
  /// Sets of fields of which a table must have one each.
  static var required: [[Self]] { get }
  /// Other names that files have for it; capitals, spaces and punctuation make no difference.
  var aliases: [String] { get }
  /// Columns of our own exports that follow from others, and are left out without a word.
  static var derived: [String] { get }
  /// Whether a column follows from others, and is left out without a word.
  static func derives(_ header: String) -> Bool
  /// The field of headers that name more than it, as `entered:won` names a stage: such a field may have many columns. Of several
  /// with one argument that of the lowest rank comes first.
  static func field(matching header: String) -> (field: Self, argument: String, rank: Int)?
  /// Whether cells hold dates that may need a format.
  var isDate: Bool { get }
  /// Whether cells hold numbers that may need to be told how decimals are written.
  var isNumber: Bool { get }
  /// Whether cells hold amounts of money, of a currency that the header may say.
  var isMoney: Bool { get }
  /// Whether a record is the same without it, so that a bad value can be left out.
  var isOptional: Bool { get }
}

extension ImportField {
  package static var derived: [String] { [] }

  package var isMoney: Bool { false }
  package var isNumber: Bool { false }
  package var isOptional: Bool { false }
  package static func derives(_ header: String) -> Bool { derived.contains(header) }
  package static func field(matching header: String) -> (field: Self, argument: String, rank: Int)? { nil }
}

/// The fields of a noun by the keys of their headers, made once for all the columns of a file.
struct HeaderTable<Field: ImportField> {
  /// What a header means: a field, and how near its name is to it, 0 for its own and more for each synonym behind.
  typealias Match = (field: Field, rank: Int)

  private let fields: [String: Match]

  init() {
    var fields: [String: Match] = [:]
    for field in Field.allCases { fields[ColumnAlias.headerKey(field.rawValue)] = (field, 0) }
    for field in Field.allCases {
      for (index, alias) in field.aliases.enumerated() {
        let key = ColumnAlias.headerKey(alias)
        if fields[key] == nil { fields[key] = (field, index + 1) }
      }
    }
    self.fields = fields
  }

  /// `nil` where nothing is known of the header.
  func field(forHeader header: String) -> Match? {
    if let match = fields[ColumnAlias.headerKey(header)] { return match }
    guard let unit = ColumnUnit(header), let match = fields[ColumnAlias.headerKey(unit.name)],
      unit.isBracketed || match.field.isMoney
    else { return nil }
    return match
  }
}
