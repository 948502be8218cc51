/// A number in memory: numerator ÷ denominator ÷ 10^digits.
struct RuleFraction {
  var numerator: RuleInteger
  var denominator: RuleInteger?
  var digits: Int

  func scaled(to digits: Int) -> RuleFraction? {
    guard digits > self.digits else { return self }
    guard let numerator = numerator * .integer(powerOfTen(digits - self.digits)) else { return nil }
    return RuleFraction(numerator: numerator, denominator: denominator, digits: digits)
  }
}

extension RuleEvaluator {
  func compare(_ left: RuleFraction?, _ comparison: RuleComparison, _ right: RuleFraction?) -> Bool? {
    guard let left, let right else { return nil }
    let digits = max(left.digits, right.digits)
    guard let left = left.scaled(to: digits), let right = right.scaled(to: digits),
      let divisor = product(left.denominator, right.denominator),
      let one = product(left.numerator, right.denominator),
      let other = product(right.numerator, left.denominator)
    else { return nil }
    return divisor.sign > 0 ? comparison.holds(one, other) : comparison.holds(other, one)
  }

  /// `nil` for unknown: a value that is missing, or a division by nothing.
  func fraction(_ number: RuleNumber, _ facts: RuleFacts) -> RuleFraction? {
    switch number {
    case .constant(let value, let digits): return plain(value, digits)
    case .field(let term, let digits):
      return integer(term, facts).flatMap { plain($0, digits) }
    case .decimal(let term):
      guard let text = text(of: term, facts), term.field.type != .kept || text.isPlainDecimal else {
        return nil
      }
      return millionths(text).flatMap { plain($0, RuleNumber.decimalDigits) }
    case .money(let term, let digits):
      let order = facts.scoped(term.scope)
      return amount(term.field.name, order).flatMap { converted($0, order) }.flatMap { plain($0, digits) }
    case .aggregate(let aggregate, let digits):
      return self.number(aggregate, facts).flatMap { plain($0, digits) }
    case .negative(let number):
      guard let inner = fraction(number, facts), let numerator = -inner.numerator else { return nil }
      return RuleFraction(numerator: numerator, denominator: inner.denominator, digits: inner.digits)
    case .arithmetic(let left, let sign, let right):
      guard let left = fraction(left, facts), let right = fraction(right, facts) else { return nil }
      return combine(left, sign, right)
    }
  }

  /// Declared integers stand among the facts by their digits.
  private func integer(_ term: RuleTerm, _ facts: RuleFacts) -> Int64? {
    facts.scoped(term.scope).integer(term.field.name) ?? text(of: term, facts).flatMap { Int64($0) }
  }

  private func plain(_ value: Int64, _ digits: Int) -> RuleFraction? {
    RuleFraction(numerator: .integer(value), denominator: nil, digits: digits)
  }

  private func combine(_ left: RuleFraction, _ sign: RuleArithmetic, _ right: RuleFraction) -> RuleFraction? {
    switch sign {
    case .times:
      return quotient(
        left.numerator * right.numerator, product(left.denominator, right.denominator),
        left.digits + right.digits)
    case .divided:
      return quotient(
        product(left.numerator, right.denominator), product(left.denominator ?? .integer(1), right.numerator),
        left.digits - right.digits)
    case .plus, .minus:
      let digits = max(left.digits, right.digits)
      guard let left = left.scaled(to: digits), let right = right.scaled(to: digits),
        let first = product(left.numerator, right.denominator),
        let second = product(right.numerator, left.denominator)
      else { return nil }
      let isQuotient = left.denominator != nil || right.denominator != nil
      return quotient(
        sign == .plus ? first + second : first - second, product(left.denominator, right.denominator), digits,
        isQuotient: isQuotient)
    }
  }

  private func quotient(
    _ numerator: RuleInteger?, _ denominator: RuleInteger?, _ digits: Int, isQuotient: Bool = true
  ) -> RuleFraction? {
    guard let numerator, let denominator, denominator.sign != 0 else { return nil }
    return RuleFraction(numerator: numerator, denominator: isQuotient ? denominator : nil, digits: digits)
  }

  private func product(_ left: RuleInteger?, _ right: RuleInteger?) -> RuleInteger? {
    (left ?? .integer(1)) * (right ?? .integer(1))
  }

  /// Millionths of a decimal; `nil` for one that is too large.
  private func millionths(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].count <= RuleNumber.mostWholeDigits else { return nil }
    let places = (parts.count == 2 ? String(parts[1]) : "") + "000000"
    return Int64(parts[0] + places.prefix(6))
  }
}

extension String {
  /// Whether it is digits with a point between them at most, and a minus before them.
  fileprivate var isPlainDecimal: Bool {
    let digits = utf8.first == UInt8(ascii: "-") ? utf8.dropFirst() : utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      }
  }
}

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
