/// The parts of a number as people and spreadsheets write it: a sign, the mark of a currency, and digits with separators.
///
/// `-1234.50`, `1,234.50 €`, `1 234,50`, `1'234.50`, `(1,234.50)`, `EUR 12`, `12-`, `１２％`.
struct NumberText {
  private(set) var isNegative = false
  private(set) var isPercent = false
  private(set) var mark: CurrencyMark?
  /// The digits and what stands between them, every blank as a space, every apostrophe as `'`.
  let digits: UnsafeBufferPointer<UInt8>

  /// Longer texts are no numbers.
  private static let limit = 48

  /// Calls `body` with the parts; `nil` where the text is anything else.
  static func withParts<R>(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (NumberText) -> R?
  ) -> R? {
    guard bytes.count <= limit else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit) { buffer in
      var lexer = NumberLexer(bytes, buffer)
      guard lexer.read() else { return nil }
      var text = NumberText(digits: UnsafeBufferPointer(rebasing: buffer[..<lexer.count]))
      text.isNegative = lexer.isNegative
      text.isPercent = lexer.isPercent
      text.mark = lexer.mark
      return body(text)
    }
  }

  private init(digits: UnsafeBufferPointer<UInt8>) { self.digits = digits }

  /// The number that it is where `point` stands before the decimals; `nil` where it is none.
  ///
  /// Any other separator groups the digits before the point: by three, or commas as in India, `1,23,456`.
  func number(point: UInt8) -> WrittenNumber? {
    let end = digits.firstIndex(of: point) ?? digits.count
    guard isGrouped(end), end < digits.count - 1 || end == digits.count else { return nil }
    var value: Int64 = 0
    var scale = 0
    var isCut = false
    for (index, byte) in digits.enumerated() where index != end {
      guard byte.isDigit else {
        if index < end { continue }
        return nil
      }
      let isFraction = index > end
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      if isCut || overflow || carry || scale == WrittenNumber.mostDecimals {
        guard isFraction else { return nil }
        isCut = isCut || byte != UInt8(ascii: "0")
        // A zero that has no room says nothing, and what comes behind it has no place any more.
        if overflow || carry { isCut = true }
        continue
      }
      value = sum
      if isFraction { scale += 1 }
    }
    return WrittenNumber(
      value: ScaledDecimal(digits: isNegative ? -value : value, scale: scale), isCut: isCut,
      isPercent: isPercent, mark: mark)
  }

  /// The number that it is where its separators all group digits.
  var grouped: WrittenNumber? {
    [number(point: NumberRule.dot), number(point: NumberRule.comma)].lazy.compactMap(\.self)
      .first { $0.value.scale == 0 && !$0.isCut }
  }

  /// Whether its point may group thousands as well as stand before decimals: `1.000`, but neither `0.500` nor `1234.500`.
  ///
  /// A last digit that is not 0 is none of an amount in most currencies: `1.234` is refused as it is.
  var hasUnclearPoint: Bool {
    guard let dot = number(point: NumberRule.dot), let comma = number(point: NumberRule.comma) else {
      return false
    }
    return dot.value.scale == 3 && dot.value.digits % 10 == 0 && comma.value.scale == 0
  }

  /// Whether the digits before `end` are grouped in one way, or not at all.
  private func isGrouped(_ end: Int) -> Bool {
    guard let first = digits[..<end].firstIndex(where: { !$0.isDigit }) else { return end > 0 }
    let separator = digits[first]
    guard 1...3 ~= first, digits[0] != UInt8(ascii: "0") else { return false }
    var start = first + 1
    var middle: Int?
    while start + 3 != end {
      guard let next = digits[start..<end].firstIndex(where: { !$0.isDigit }), digits[next] == separator
      else { return false }
      let length = next - start
      guard length == 3 || (length == 2 && first <= 2 && separator == UInt8(ascii: ",")),
        middle == nil || middle == length
      else { return false }
      middle = length
      start = next + 1
    }
    return digits[start..<end].allSatisfy(\.isDigit)
  }
}
