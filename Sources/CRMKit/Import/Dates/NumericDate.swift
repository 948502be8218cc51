/// Three numbers with separators of which the first two are a day and a month in one order or the other: `03/04/2025`.
struct NumericDate {
  let first: Int64
  let second: Int64
  let third: Int64
  /// Whether the year has two digits.
  let hasShortYear: Bool

  /// `nil` where the text is anything else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = ByteCursor(bytes)
    guard let first = cursor.takeNumber(atMost: 2), Self.takeSeparator(&cursor),
      let second = cursor.takeNumber(atMost: 2), Self.takeSeparator(&cursor)
    else { return nil }
    let start = cursor.index
    guard let third = cursor.takeNumber(atMost: 4) else { return nil }
    let digits = cursor.index - start
    guard digits == 2 || digits == 4, 1...31 ~= first, 1...31 ~= second, min(first, second) <= 12 else {
      return nil
    }
    self.first = first
    self.second = second
    self.third = third
    hasShortYear = digits == 2
  }

  private static func takeSeparator(_ cursor: inout ByteCursor) -> Bool {
    cursor.take(UInt8(ascii: "/")) || cursor.take(UInt8(ascii: ".")) || cursor.take(UInt8(ascii: "-"))
  }
}
