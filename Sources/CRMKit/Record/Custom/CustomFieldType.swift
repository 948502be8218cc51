/// What the values of a custom field are.
package enum CustomFieldType: String, Sendable, CaseIterable {
  case text
  case integer
  /// An exact decimal number.
  case decimal
  case boolean
  /// A day, `2026-01-15`.
  case date
  /// A point in time, kept as RFC 3339 UTC.
  case instant
  /// One of the values that the field allows.
  case `enum`
  /// Several texts.
  case list
}
