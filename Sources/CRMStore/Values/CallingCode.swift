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
