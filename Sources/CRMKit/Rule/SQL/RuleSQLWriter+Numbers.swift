/// A number in SQL: numerator ÷ denominator ÷ 10^digits, both integers, so that nothing is rounded.
struct RuleSQLFraction {
  var numerator: RuleSQL
  /// `nil` for 1; where it is 0 the number is unknown.
  var denominator: RuleSQL?
  var digits: Int

  /// The same number with so many decimal places, not fewer than it has.
  func scaled(to digits: Int) -> RuleSQLFraction {
    guard digits > self.digits else { return self }
    return RuleSQLFraction(
      numerator: "(\(numerator) * \(powerOfTen(digits - self.digits)))", denominator: denominator,
      digits: digits)
  }
}

extension RuleSQLWriter {
  func compare(
    _ left: RuleNumber, _ comparison: RuleComparison, _ right: RuleNumber, _ row: RuleRow
  ) -> RuleSQL {
    let digits = max(left.digits, right.digits)
    let first = fraction(left, row).scaled(to: digits)
    let second = fraction(right, row).scaled(to: digits)
    guard let divisor = product(first.denominator, second.denominator) else {
      return "(\(first.numerator) \(comparison.sql) \(second.numerator))"
    }
    let one = product(first.numerator, second.denominator) ?? first.numerator
    let other = product(second.numerator, first.denominator) ?? second.numerator
    return """
      (CASE WHEN \(divisor) > 0 THEN \(one) \(comparison.sql) \(other) \
      WHEN \(divisor) < 0 THEN \(other) \(comparison.sql) \(one) END)
      """
  }

  func fraction(_ number: RuleNumber, _ row: RuleRow) -> RuleSQLFraction {
    switch number {
    case .constant(let value, let digits): return plain("\(bind: value)", digits)
    case .field(let term, let digits): return plain(term.sql(row), digits)
    case .decimal(let term):
      let text = term.sql(row)
      return plain(
        decimal(term.field.type == .kept ? checked(text) : text), RuleNumber.decimalDigits)
    case .money(let term, let digits): return plain(converted(amount(term, row), term.scope.row(row)), digits)
    case .aggregate(let aggregate, let digits): return plain(self.aggregate(aggregate, row), digits)
    case .negative(let number):
      var fraction = fraction(number, row)
      fraction.numerator = "(-\(fraction.numerator))"
      return fraction
    case .arithmetic(let left, let sign, let right):
      return combine(fraction(left, row), sign, fraction(right, row))
    }
  }

  private func plain(_ sql: RuleSQL, _ digits: Int) -> RuleSQLFraction {
    RuleSQLFraction(numerator: sql, denominator: nil, digits: digits)
  }

  private func combine(
    _ left: RuleSQLFraction, _ sign: RuleArithmetic, _ right: RuleSQLFraction
  ) -> RuleSQLFraction {
    switch sign {
    case .times:
      return RuleSQLFraction(
        numerator: "(\(left.numerator) * \(right.numerator))",
        denominator: product(left.denominator, right.denominator), digits: left.digits + right.digits)
    case .divided:
      return RuleSQLFraction(
        numerator: product(left.numerator, right.denominator) ?? left.numerator,
        denominator: product(left.denominator, right.numerator), digits: left.digits - right.digits)
    case .plus, .minus:
      let digits = max(left.digits, right.digits)
      let (left, right) = (left.scaled(to: digits), right.scaled(to: digits))
      let first = product(left.numerator, right.denominator) ?? left.numerator
      let second = product(right.numerator, left.denominator) ?? right.numerator
      let sign: RuleSQL = sign == .plus ? "+" : "-"
      return RuleSQLFraction(
        numerator: "(\(first) \(sign) \(second))", denominator: product(left.denominator, right.denominator),
        digits: digits)
    }
  }

  /// The product of two integers, either of which may be the 1 that `nil` stands for.
  private func product(_ left: RuleSQL?, _ right: RuleSQL?) -> RuleSQL? {
    guard let left else { return right }
    guard let right else { return left }
    return "(\(left) * \(right))"
  }

  /// A text that is digits with a point between them at most, and a minus before them; NULL for any other.
  private func checked(_ text: RuleSQL) -> RuleSQL {
    """
    (SELECT CASE WHEN kept NOT GLOB '*[^-0-9.]*' AND (kept GLOB '[0-9]*' OR kept GLOB '-[0-9]*') \
    AND kept GLOB '*[0-9]' AND kept NOT GLOB '?*-*' AND kept NOT GLOB '*.*.*' THEN kept END \
    FROM (SELECT \(text) AS kept) AS rule_kept)
    """
  }

  /// Millionths of the decimal that a text writes; what lies beyond is cut off.
  private func decimal(_ text: RuleSQL) -> RuleSQL {
    """
    (SELECT CASE WHEN point <= \(Int64(RuleNumber.mostWholeDigits + 1)) \
    THEN CAST(substr(digits, 1, point - 1) || substr(substr(digits, point + 1) || '000000', 1, 6) AS INTEGER) END \
    FROM (SELECT digits, instr(digits || '.', '.') AS point FROM (SELECT \(text) AS digits) AS rule_text) AS rule_decimal)
    """
  }
}
