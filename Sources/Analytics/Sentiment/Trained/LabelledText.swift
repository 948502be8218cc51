/// A text that somebody judged.
package struct LabelledText: Sendable, Equatable {
  package var text: String
  package var isPositive: Bool

  package init(_ text: String, isPositive: Bool) {
    self.text = text
    self.isPositive = isPositive
  }
}
