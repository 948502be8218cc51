/// Where a part of a rule stands in its text, in Unicode scalars from 0.
///
/// All positions are equal, so that trees are compared by what they say alone.
package struct RulePosition: Sendable, Hashable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Of a part that was not read from a text.
  package static let none = RulePosition(0, 0)

  /// From the start of one part to the end of another.
  func extended(to other: RulePosition) -> RulePosition { RulePosition(start, other.end) }

  package static func == (left: RulePosition, right: RulePosition) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
