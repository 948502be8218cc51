/// What is known of the separators of a column's numbers.
package enum NumberRule: Sendable, Hashable {
  /// Nothing yet: a point stands before decimals; what could be meant otherwise waits for a proof.
  case unproven
  /// What stands before the decimals, given by the user or proved over the column.
  case point(UInt8)
  /// The whole column has been seen, and nothing in it tells whether a comma, or a point before three digits, groups
  /// thousands.
  case ambiguous
  /// One line can only have a decimal point, another only a decimal comma.
  case contradictory(pointLine: Int, commaLine: Int)

  /// What became of a cell.
  enum Outcome: Equatable {
    case number(WrittenNumber)
    case needsProof
    case ambiguous
    case contradictory(pointLine: Int, commaLine: Int)
    case invalid
  }

  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")

  /// What stands before the decimals of a cell that only one of them can.
  private var decimalPoint: UInt8 { if case .point(let point) = self { point } else { Self.dot } }

  /// Reads a cell.
  ///
  /// - Complexity: O(bytes); a number without grouping and marks is read in one pass.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    if !isContradictory,
      let plain = ScaledDecimal(bytes, point: decimalPoint, mostDigits: WrittenNumber.mostDecimals)
    {
      return .number(WrittenNumber(value: plain))
    }
    return NumberText.withParts(of: bytes) { read($0) } ?? NumberRule.readExponent(bytes) ?? .invalid
  }

  /// Reads `1.5E+2`, as spreadsheets show long numbers.
  private static func readExponent(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome? {
    guard let plain = bytes.withoutExponent else { return nil }
    let value = plain.withBytes { ScaledDecimal($0, mostDigits: WrittenNumber.mostDecimals) }
    return value.map { .number(WrittenNumber(value: $0)) }
  }

  /// The number that a cell is where its separators all group digits.
  static func grouped(_ text: String) -> WrittenNumber? {
    text.withBytes { bytes in NumberText.withParts(of: bytes, \.grouped) }
  }

  /// Why it cannot be told whether the point of an amount groups thousands; `nil` where it cannot, or the column tells.
  func doubt(ofPointIn text: String) -> Outcome? {
    guard self == .unproven || self == .ambiguous else { return nil }
    let isUnclear = text.withBytes { bytes in NumberText.withParts(of: bytes) { $0.hasUnclearPoint } }
    guard isUnclear == true else { return nil }
    return self == .unproven ? .needsProof : .ambiguous
  }

  private func read(_ text: NumberText) -> Outcome {
    if case .point(let point) = self { return text.number(point: point).map(Outcome.number) ?? .invalid }
    let (dot, comma) = (text.number(point: Self.dot), text.number(point: Self.comma))
    if dot == nil, comma == nil { return .invalid }
    if let dot, dot == comma { return .number(dot) }
    if text.mark?.hasNoDecimals == true, let grouped = text.grouped { return .number(grouped) }
    if case .contradictory(let pointLine, let commaLine) = self {
      return .contradictory(pointLine: pointLine, commaLine: commaLine)
    }
    // What could be read either way, as 1.234, has a decimal point unless its column proves otherwise.
    if let dot, comma == nil || dot.value.scale > 0 { return .number(dot) }
    return self == .unproven ? .needsProof : .ambiguous
  }

  private var isContradictory: Bool { if case .contradictory = self { true } else { false } }
}

extension NumberRule {
  /// What is wrong with a cell that is no number by this rule.
  func problem(
    _ outcome: Outcome, _ text: String
  ) -> (code: RowProblem.Code, message: String, hint: String?) {
    let advice = "pass --decimal . or --decimal , to say what stands before the decimals"
    switch outcome {
    case .needsProof, .ambiguous:
      let name = text.contains { $0 == "," || $0 == "，" } ? "comma" : "point"
      return (
        .ambiguousNumber,
        "nothing in the column tells whether the \(name) of '\(text)' groups thousands or stands before decimals",
        advice
      )
    case .contradictory(let pointLine, let commaLine):
      return (
        .ambiguousNumber,
        "the column has both, line \(pointLine) a decimal point and line \(commaLine) a decimal comma", advice
      )
    case .number, .invalid:
      let example = decimalPoint == Self.comma ? "12,50" : "12.50"
      return (.invalidDecimal, "'\(text)' is not a decimal number such as \(example)", hint(text))
    }
  }

  /// The other of the two, where that would read the cell.
  private func hint(_ text: String) -> String? {
    let other = decimalPoint == Self.comma ? Self.dot : Self.comma
    guard case .number = text.withBytes(NumberRule.point(other).read) else { return nil }
    let (name, option) = other == Self.comma ? ("comma", ",") : ("point", ".")
    return "where the \(name) stands before the decimals, pass --decimal \(option)"
  }
}
