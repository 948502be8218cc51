/// A number as it was read from a cell.
struct WrittenNumber: Sendable, Hashable {
  /// The longest tail behind the point that is kept.
  static let mostDecimals = 12

  var value: ScaledDecimal
  /// Whether it has digits behind those that were kept.
  var isCut = false
  var isPercent = false
  var mark: CurrencyMark?

  /// The number in units of 1/10^places; `nil` where it has more places and is not to be rounded, or does not fit.
  func scaled(to places: Int, _ rounding: Rounding?) -> Int64? {
    guard let rounding else { return isCut ? nil : value.scaled(to: places) }
    return value.rounded(to: places, rounding, isCut: isCut)
  }
}

/// How a number with more decimals than there is room for becomes one that fits.
package enum Rounding: String, Sendable, CaseIterable {
  /// To the nearest; a half to the even neighbour.
  case halfEven = "half-even"
  /// To the nearest; a half away from zero.
  case halfUp = "half-up"
}

extension ScaledDecimal {
  /// The nearest number in units of 1/10^places; `nil` where it does not fit.
  ///
  /// - Parameter isCut: whether the number is further from zero by less than its last place.
  func rounded(to places: Int, _ rounding: Rounding, isCut: Bool) -> Int64? {
    guard scale > places else { return scaled(to: places) }
    var unit: Int64 = 1
    for _ in places..<scale { unit *= 10 }
    let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: unit)
    let (rest, half) = (remainder.magnitude, UInt64(unit / 2))
    let isUp = rest > half || (rest == half && (isCut || rounding == .halfUp || quotient % 2 != 0))
    return isUp ? quotient + digits.signum() : quotient
  }
}
