/// How large a rule may be, so that no text can make the program work without end.
package enum RuleLimits {
  /// Bytes of text.
  package static let bytes = 4096
  /// Parentheses, `not` and calls inside each other.
  package static let depth = 32
  /// Conditions, values and operations together.
  package static let nodes = 200
  /// Segments inside segments.
  package static let segmentDepth = 8
  /// Nodes of a rule and of all segments it is made of.
  package static let totalNodes = 1000
  /// Stars of a pattern: comparing takes time that grows with each.
  package static let stars = 8
  /// Divisions by anything but a number in one comparison: each doubles the query.
  package static let divisions = 4
  /// Decimal places of a product or a number.
  package static let digits = 12
}
