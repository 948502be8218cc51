import Tabular

/// Finds from all the numbers of a column what stands before the decimals: some number that can be read in one way must show it.
package struct NumberProof: Sendable {
  private var pointLine: Int?
  private var commaLine: Int?
  /// The first number that could be either: with a comma, or with a point before three digits.
  private var unclearLine: Int?

  package init() {}

  package mutating func observe(_ value: String?, line: Int) {
    guard let text = value?.trimmed, !text.isEmpty else { return }
    text.withBytes { bytes in
      _ = NumberText.withParts(of: bytes) { observe($0, line: line) }
    }
  }

  private mutating func observe(_ text: NumberText, line: Int) {
    switch (text.number(point: NumberRule.dot), text.number(point: NumberRule.comma)) {
    case (.some, nil): pointLine = pointLine ?? line
    case (nil, .some): commaLine = commaLine ?? line
    case (let dot?, let comma?) where dot != comma && (dot.value.scale == 0 || text.hasUnclearPoint):
      unclearLine = unclearLine ?? line
    default: break
    }
  }

  /// What the column is read by from here on.
  package var rule: NumberRule {
    switch (pointLine, commaLine) {
    case (let point?, let comma?): .contradictory(pointLine: point, commaLine: comma)
    case (.some, nil): .point(NumberRule.dot)
    case (nil, .some): .point(NumberRule.comma)
    case (nil, nil): unclearLine == nil ? .point(NumberRule.dot) : .ambiguous
    }
  }
}
