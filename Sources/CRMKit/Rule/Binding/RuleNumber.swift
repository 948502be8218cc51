/// A number in a typed rule: an integer of 1/10^``digits``, or a quotient of such.
package indirect enum RuleNumber: Sendable {
  case constant(Int64, digits: Int)
  case field(RuleTerm, digits: Int)
  /// A declared decimal field, or a kept text that writes one; what lies beyond six places is cut off.
  case decimal(RuleTerm)
  /// An amount of an order in the base currency.
  case money(RuleTerm, digits: Int)
  case aggregate(RuleAggregate, digits: Int)
  case negative(RuleNumber)
  case arithmetic(RuleNumber, RuleArithmetic, RuleNumber)

  /// Places that are kept of declared decimals.
  static let decimalDigits = 6
  /// A decimal with more characters before its point counts as unknown, so that its integer stays within 64 bits.
  static let mostWholeDigits = 12

  /// Decimal places of its numerator; negative after dividing by something finer.
  var digits: Int {
    switch self {
    case .constant(_, let digits), .field(_, let digits), .money(_, let digits), .aggregate(_, let digits):
      digits
    case .decimal: RuleNumber.decimalDigits
    case .negative(let number): number.digits
    case .arithmetic(let left, .times, let right): left.digits + right.digits
    case .arithmetic(let left, .divided, let right): left.digits - right.digits
    case .arithmetic(let left, _, let right): max(left.digits, right.digits)
    }
  }

  /// Divisions by anything but a number.
  var divisions: Int {
    switch self {
    case .constant, .field, .decimal, .money, .aggregate: 0
    case .negative(let number): number.divisions
    case .arithmetic(let left, .divided, .constant): left.divisions
    case .arithmetic(let left, .divided, let right): left.divisions + right.divisions + 1
    case .arithmetic(let left, _, let right): left.divisions + right.divisions
    }
  }
}
