/// Country calling codes, found by region or by the first digits of a number.
package struct CallingCodeTable: Sendable {
  private let codes: [CallingCode]
  private let byRegion: [String: Int]
  /// For each number of one to three digits the index of the country that owns it, or -1.
  private let byCode: [Int]

  init() {
    let codes = CallingCodeTable.lines.split(separator: "\n").map(CallingCode.init(line:))
    var byCode = Array(repeating: -1, count: 1000)
    for (index, code) in codes.enumerated() {
      let number = CallingCodeTable.number(code.digits)
      if byCode[number] < 0 { byCode[number] = index }
    }
    self.codes = codes
    self.byCode = byCode
    byRegion = Dictionary(codes.enumerated().map { ($1.region, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One country for each calling code.
  package var distinct: [CallingCode] { byCode.filter { $0 >= 0 }.map { codes[$0] } }

  package func code(ofRegion region: String) -> CallingCode? { byRegion[region].map { codes[$0] } }

  /// The country whose code the digits start with; calling codes are prefix-free, so there is at most one.
  func code(startingWith digits: ArraySlice<UInt8>) -> CallingCode? {
    var number = 0
    for digit in digits.prefix(3) {
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      if number == 0 { return nil }
      if byCode[number] >= 0 { return codes[byCode[number]] }
    }
    return nil
  }

  private static func number(_ digits: [UInt8]) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
