/// How the telephone numbers of a country or territory are built.
package struct CallingCode: Sendable {
  /// ISO 3166-1 two-letter code.
  package let region: String
  /// The country calling code as ASCII digits, without the `+`.
  package let digits: [UInt8]
  /// What is dialled before a national number inside the country, as ASCII digits; empty where nothing is.
  let trunk: [UInt8]
  /// Digits that a national (significant) number may have, without the trunk prefix.
  let lengths: ClosedRange<Int>

  /// The table of all countries, made on first use.
  package static let table = CallingCodeTable()

  /// The country of an ISO 3166-1 code in any case; `nil` where there is none.
  package init?(region: String) {
    guard let found = CallingCode.table.code(ofRegion: region.uppercased()) else { return nil }
    self = found
  }

  /// Reads `DE 49 0 6-12`; a trunk of `-` means none.
  init(line: Substring) {
    let parts = line.split(separator: " ")
    let lengths = parts[3].split(separator: "-").compactMap { Int($0) }
    region = String(parts[0])
    digits = Array(parts[1].utf8)
    trunk = parts[2] == "-" ? [] : Array(parts[2].utf8)
    self.lengths = lengths[0]...lengths[lengths.count - 1]
  }

  /// What is dialled in this country before a country code.
  var internationalPrefixes: [String] {
    switch region {
    case "AU": ["0011"]
    case "JP": ["010"]
    case "HK", "KR", "SG": ["001", "00"]
    case "RU", "BY", "KZ", "UZ", "TM", "TJ": ["810", "00"]
    default: digits == [UInt8(ascii: "1")] ? ["011"] : ["00"]
    }
  }

  /// `digits` without a trunk prefix, or `nil` where their count is not one the country has.
  func nationalNumber(_ digits: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if !trunk.isEmpty, digits.starts(with: trunk) {
      let stripped = digits.dropFirst(trunk.count)
      let mayStart = trunk != [UInt8(ascii: "0")] && lengths.contains(digits.count)
      if lengths.contains(stripped.count), !mayStart { return stripped }
    }
    return lengths.contains(digits.count) ? digits : nil
  }
}

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
