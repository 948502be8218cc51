import Foundation

/// Damages mails as transport, mailers and malice do, the same for the same seed.
package struct MailMutator: RandomNumberGenerator {
  private static let pieces =
    [
      "\0", "\r", "\n\n", "=?utf-8?B?", "?=", "=?gb18030?Q?=81", "--", "boundary=", "\"", "<", ">", "(", ";",
      ":", "=\r\n",
      "=C3", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
      "Content-Transfer-Encoding: base64\r\n",
      "From \n", "\u{FEFF}", "filename*0*=utf-8''%", "<!--", "&#x", "<a \"", "\u{1B}$B",
      String(repeating: "(", count: 300),
      String(repeating: "=?a?Q?", count: 50),
    ].map { Array($0.utf8) } + [[0xFF], [0x80], [0xFE, 0xFF], [0xED, 0xA0, 0x80], [0x81, 0x30]]
  private static let charsets = [
    "utf-8", "utf-16", "utf-7", "us-ascii", "gb18030", "big5", "shift_jis", "iso-2022-jp", "euc-kr", "koi8-r",
    "windows-1255", "klingon", "",
  ]

  private var state: UInt64
  private let seeds: [[UInt8]]

  /// Whole mails of different shapes and charsets to begin with.
  package static func fixtures() throws -> [[UInt8]] {
    let layout = PackageLayout()
    let files = layout.files(under: layout.fixtures.appending(path: "mail"), ending: "eml")
    return try files.map { try [UInt8](Data(contentsOf: $0)) }
  }

  /// One of them, by its file's name without the ending.
  package static func fixture(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: PackageLayout().fixtures.appending(path: "mail/\(name).eml")))
  }

  package init(seed: UInt64, seeds: [[UInt8]]) {
    state = seed
    self.seeds = seeds
  }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  package mutating func mutant() -> [UInt8] {
    var bytes = pick(seeds)
    for _ in 0..<Int.random(in: 1...5, using: &self) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch Int.random(in: 0...9, using: &self) {
    case 0: flip(&bytes)
    case 1: bytes.removeLast(Int.random(in: 0...bytes.count, using: &self))
    case 2: bytes.insert(contentsOf: pick(Self.pieces), at: Int.random(in: 0...bytes.count, using: &self))
    case 3: swapCharset(&bytes)
    case 4: breakBoundary(&bytes)
    case 5: litter(&bytes)
    case 6: bytes = bytes.filter { $0 != (bytes.count.isMultiple(of: 2) ? 0x0D : 0x0A) }
    default: shuffleLines(&bytes)
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  private mutating func flip(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    for _ in 0..<Int.random(in: 1...8, using: &self) {
      bytes[Int.random(in: 0..<bytes.count, using: &self)] ^= 1 << UInt8.random(in: 0...7, using: &self)
    }
  }

  /// Takes a line out, doubles it, or changes it for another.
  private mutating func shuffleLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = Int.random(in: 0..<lines.count, using: &self)
    let second = Int.random(in: 0..<lines.count, using: &self)
    switch Int.random(in: 0...3, using: &self) {
    case 0: lines.remove(at: first)
    case 1: lines.insert(lines[first], at: second)
    case 2: lines.swapAt(first, second)
    default: lines[first] = [0x20] + lines[first]
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func swapCharset(_ bytes: inout [UInt8]) {
    let charset = pick(Self.charsets)
    replaceWord(in: &bytes, after: pick(["charset=", "=?"]), with: charset)
  }

  private mutating func breakBoundary(_ bytes: inout [UInt8]) {
    replaceWord(
      in: &bytes, after: pick(["boundary=", "\n--"]), with: pick(["", "b", "--", "outer", "\"", " "]))
  }

  /// Puts bytes of no meaning into a run of lines, as into base64.
  private mutating func litter(_ bytes: inout [UInt8]) {
    let start = Int.random(in: 0...bytes.count, using: &self)
    let end = min(bytes.count, start + 200)
    for index in start..<end where UInt8.random(in: 0...9, using: &self) == 0 {
      bytes[index] = UInt8.random(in: 0...255, using: &self)
    }
  }

  /// Changes the letters behind one of the places where `mark` stands.
  private mutating func replaceWord(in bytes: inout [UInt8], after mark: String, with word: String) {
    let mark = Array(mark.utf8)
    guard bytes.count > mark.count else { return }
    let places = (0..<(bytes.count - mark.count)).filter { bytes[$0...].starts(with: mark) }
    guard !places.isEmpty else { return }
    let start = pick(places) + mark.count
    let end = bytes[start...].firstIndex { !(0x2D...0x7A ~= $0) || $0 == 0x3F } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: Array(word.utf8))
  }
}
