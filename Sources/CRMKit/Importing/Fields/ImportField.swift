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
  /// The field of headers that name more than it, as `entered:won` names a stage: such a field may have many columns.
  static func field(matching header: String) -> (field: Self, argument: String)?
  /// Whether cells hold dates that may need a format.
  var isDate: Bool { get }
}

extension ImportField {
  package static var derived: [String] { [] }
  package static func derives(_ header: String) -> Bool { derived.contains(header) }
  package static func field(matching header: String) -> (field: Self, argument: String)? { nil }

  /// The field that a header means, and whether by its own name.
  static func field(forHeader header: String) -> (field: Self, isOwn: Bool)? {
    let key = ColumnAlias.key(header)
    if let own = allCases.first(where: { ColumnAlias.key($0.rawValue) == key }) { return (own, true) }
    let synonym = allCases.first { $0.aliases.contains { ColumnAlias.key($0) == key } }
    return synonym.map { ($0, false) }
  }
}
