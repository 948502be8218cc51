import Tabular
import Testing

/// Small files, mutated at random: whatever comes out is a record or a ``ReadError``, never a crash.
struct FuzzTests {
  private static let rounds = 3000

  @Test func csvSurvivesAnyBytes() {
    mutate(
      [
        "a,b,c\r\n1,\"x \"\"y\"\"\r\nz\",é漢\r\n\r\n4,,😀\r", "sep=;\nn;m\n\"1\";2|3\t4\n",
        "Report\n\na, b, c\n'x \\'y\\'', \"u, v\" ,=\"007\"\n,,\n\"open, 1,2\n3;4;5\n6,\"7\n8\",9,10\n",
        "NAME    CITY\n----    ----\nAnn  B  R\u{F6}m\n\u{6F22}\u{5B57}    x\n",
      ], fuzzCSV)
  }

  @Test func jsonSurvivesAnyBytes() {
    mutate(
      [
        "[{\"a\":1.5e-3,\"b\":[\"x\",null,{\"c\":true}]},{\"a\":\"\\u00e9\\ud83d\\ude00\\n\"}]",
        "{\"a\":{\"b\":-0}}\n\n{\"a\":false}\n",
      ], fuzzJSON)
  }

  @Test func vCardSurvivesAnyBytes() {
    mutate(
      [
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=\r\n=20a;b\r\n"
          + "PHOTO;BASE64:\r\n AAAA\r\n\r\nADR;WORK:;;a;b\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\nVERSION:4.0\nitem1.TEL;TYPE=\"a,b\";PREF=1:tel:1;ext=2\nitem1.X-ABLabel:_$!<x>!$_\nNOTE:a\\nb\n c\n"
          + "GENDER:M;x\nEMAIL:a@b\nEND:VCARD",
      ], fuzzVCard)
  }

  @Test func iCalendarSurvivesAnyBytes() {
    mutate(
      [
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\n"
          + "DTEND;TZID=\"Europe/Berlin\":20261226T000000\r\nSUMMARY:Weih\r\n nachten\\, ja\\n漢\r\nEND:VEVENT\r\n"
          + "END:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T080000Z\nDURATION:P1DT2H\nRRULE:FREQ=YEARLY;BYMONTH=11\n"
          + "EXDATE:20270101,20280101\nBEGIN:VALARM\nTRIGGER:-PT15M\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR",
      ], fuzzICalendar)
  }

  private func mutate(_ seeds: [String], _ target: ([UInt8]) -> Void) {
    var mutator = Mutator(seed: 20_260_115, seeds: seeds.map { Array($0.utf8) })
    for _ in 0..<Self.rounds { target(mutator.mutant()) }
  }
}

/// Changes, drops, doubles and mixes bytes, the same for the same seed.
private struct Mutator: RandomNumberGenerator {
  private static let pieces: [[UInt8]] = [
    [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x0D], [0x0A], [0x22], [0x5C], [0x2C],
    [0x3A], [0x3B], [0x3D],
    Array("[[[[[[[[".utf8), Array("{\"a\":".utf8), Array("BEGIN:VCARD\n".utf8), Array("END:VCARD\n".utf8),
    Array("BEGIN:VEVENT\n".utf8), Array("END:VEVENT\r\n ".utf8), Array("DTSTART:99999999\n".utf8),
    Array("\\ud800".utf8), Array("=\r\n".utf8), Array(";ENCODING=b".utf8), Array(repeating: 0x2C, count: 600),
  ]
  private var state: UInt64
  private let seeds: [[UInt8]]

  init(seed: UInt64, seeds: [[UInt8]]) {
    state = seed
    self.seeds = seeds
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func mutant() -> [UInt8] {
    var bytes = seeds.randomElement(using: &self) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &self) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let index = Int.random(in: 0...bytes.count, using: &self)
    let end = Int.random(in: index...bytes.count, using: &self)
    switch Int.random(in: 0...5, using: &self) {
    case 0 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &self)
    case 1 where index < bytes.count: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &self)
    case 2: bytes.removeSubrange(index..<min(end, index + 8))
    case 3: bytes.insert(contentsOf: bytes[index..<min(end, index + 32)], at: index)
    case 4: bytes.removeLast(bytes.count - index)
    default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &self) ?? [], at: index)
    }
  }
}
