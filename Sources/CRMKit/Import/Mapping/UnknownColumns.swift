/// What is done with columns that nothing is known of.
package enum UnknownColumns: String, Sendable, CaseIterable {
  /// Each becomes a custom field.
  case keep
  case drop
  /// The file is refused.
  case reject
}
