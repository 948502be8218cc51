/// Changes, drops, doubles and mixes bytes, the same for the same seed.
struct Mutator {
  private static let pieces: [[UInt8]] = [
    [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x0D], [0x0A], [0x22], [0x2C], [0x3B],
    [0x3A],
    Array("\r\n".utf8), Array("\"\"".utf8), Array("\u{202E}".utf8), Array("31/12/2025".utf8),
    Array("03/04/2025".utf8), Array("bob@".utf8), Array("BEGIN:VCARD\n".utf8), Array("END:VCARD\n".utf8),
    Array("_line".utf8), Array(repeating: 0x2C, count: 600), Array("99999999999999999999".utf8),
  ]
  var generator: SplitMix64

  mutating func mutant(of original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...5, using: &generator) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let index = Int.random(in: 0...bytes.count, using: &generator)
    let end = Int.random(in: index...bytes.count, using: &generator)
    switch Int.random(in: 0...5, using: &generator) {
    case 0 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    case 1 where index < bytes.count: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
    case 2: bytes.removeSubrange(index..<min(end, index + 24))
    case 3: bytes.insert(contentsOf: bytes[index..<min(end, index + 200)], at: index)
    case 4 where Int.random(in: 0..<4, using: &generator) == 0: bytes.removeLast(bytes.count - index)
    default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: index)
    }
  }
}
