/// An integer that calculates as SQL does: exactly in 64 bits, and in floating point once it leaves them.
enum RuleInteger: Sendable, Hashable {
  case integer(Int64)
  case real(Double)

  var double: Double {
    switch self {
    case .integer(let value): Double(value)
    case .real(let value): value
    }
  }

  /// -1, 0 or 1.
  var sign: Int { double == 0 ? 0 : double < 0 ? -1 : 1 }

  static func + (left: RuleInteger, right: RuleInteger) -> RuleInteger? {
    combined(left, right, { $0.addingReportingOverflow($1) }, +)
  }

  static func - (left: RuleInteger, right: RuleInteger) -> RuleInteger? {
    combined(left, right, { $0.subtractingReportingOverflow($1) }, -)
  }

  static func * (left: RuleInteger, right: RuleInteger) -> RuleInteger? {
    combined(left, right, { $0.multipliedReportingOverflow(by: $1) }, *)
  }

  static prefix func - (value: RuleInteger) -> RuleInteger? { .integer(0) - value }

  private static func combined(
    _ left: RuleInteger, _ right: RuleInteger, _ exact: (Int64, Int64) -> (Int64, Bool),
    _ rounded: (Double, Double) -> Double
  ) -> RuleInteger? {
    if case .integer(let first) = left, case .integer(let second) = right {
      let (value, isTooLarge) = exact(first, second)
      if !isTooLarge { return .integer(value) }
    }
    let value = rounded(left.double, right.double)
    return value.isNaN ? nil : .real(value)
  }
}

extension RuleInteger: Comparable {
  /// Exact, also between an integer and a floating-point number.
  static func < (left: RuleInteger, right: RuleInteger) -> Bool { left.order(to: right) < 0 }

  static func == (left: RuleInteger, right: RuleInteger) -> Bool { left.order(to: right) == 0 }

  private func order(to other: RuleInteger) -> Int {
    switch (self, other) {
    case (.integer(let first), .integer(let second)): first < second ? -1 : first == second ? 0 : 1
    case (.real(let first), .real(let second)): first < second ? -1 : first == second ? 0 : 1
    case (.integer(let first), .real(let second)): RuleInteger.order(first, second)
    case (.real(let first), .integer(let second)): -RuleInteger.order(second, first)
    }
  }

  private static func order(_ integer: Int64, _ real: Double) -> Int {
    if real >= 0x1p63 { return -1 }
    if real < -0x1p63 { return 1 }
    let whole = Int64(real.rounded(.towardZero))
    if integer != whole { return integer < whole ? -1 : 1 }
    let rest = real - Double(whole)
    return rest > 0 ? -1 : rest < 0 ? 1 : 0
  }
}
