/// One property of a card, before its value is understood.
struct VCardProperty {
  /// What ties it to the `X-ABLABEL` of the same group, as in `item1.TEL`.
  var group: String?
  /// In upper case.
  var name: String
  /// Names in upper case; a parameter that is a bare word, as in version 2.1, is a `TYPE` or an `ENCODING`.
  var parameters: [(name: String, value: String)] = []
  var value: [UInt8]
  /// The physical line on which it starts.
  var line: Int
  /// Whether the value was longer than the limit and lacks its end.
  var isCut: Bool

  /// - Returns: `nil` where the line has no name and no colon.
  init?(_ line: LineReader.Line) {
    guard let colon = line.bytes.endOfPart(at: .colon, from: 0) else { return nil }
    let parts = line.bytes[..<colon].parts(at: .semicolon)
    let path = parts[0].trimmed.split(separator: UInt8(ascii: "."), maxSplits: 1)
    guard let last = path.last,
      last.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F })
    else { return nil }
    name = String(decoding: last, as: UTF8.self).uppercased()
    group = path.count == 2 ? String(decoding: path[0], as: UTF8.self).lowercased() : nil
    value = Array(line.bytes[(colon + 1)...])
    self.line = line.number
    isCut = line.isCut
    for part in parts.dropFirst() { addParameter(part.trimmed) }
  }

  private mutating func addParameter(_ bytes: ArraySlice<UInt8>) {
    if let equals = bytes.firstIndex(of: .equals) {
      let name = String(decoding: bytes[..<equals].trimmed, as: UTF8.self).uppercased()
      for item in bytes[(equals + 1)...].parts(at: .comma) {
        let words = name == "TYPE" ? item.unquoted.parts(at: .comma) : [item.unquoted]
        parameters += words.map { (name, String(decoding: $0.trimmed, as: UTF8.self)) }
      }
    } else if !bytes.isEmpty {
      let word = String(decoding: bytes, as: UTF8.self)
      let isEncoding = ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B"].contains(word.uppercased())
      parameters.append((isEncoding ? "ENCODING" : "TYPE", word))
    }
  }

  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  private var encoding: String { parameter("ENCODING")?.uppercased() ?? "" }
  var isQuotedPrintable: Bool { encoding == "QUOTED-PRINTABLE" }
  var isBase64: Bool { encoding == "BASE64" || encoding == "B" }

  /// Whether it holds bytes and no text, or a card within the card.
  var isDropped: Bool { isBase64 || ["PHOTO", "LOGO", "SOUND", "KEY", "AGENT"].contains(name) }

  /// The `TYPE` parameters in lower case, without those that say nothing or only that a value comes first.
  var types: [String] {
    let all = parameters.filter { $0.name == "TYPE" }.map { $0.value.lowercased() }
    let telling = all.filter { !["pref", "internet", "postal", "parcel", "dom", "intl", ""].contains($0) }
    return telling.count > 1 ? telling.filter { $0 != "voice" } : telling
  }

  /// 1…100 where a value is preferred, 1 before 100; 101 otherwise.
  var preference: Int {
    if let level = parameter("PREF") { return Int(level) ?? 1 }
    return parameters.contains { $0.name == "TYPE" && $0.value.lowercased() == "pref" } ? 1 : 101
  }
}

extension BidirectionalCollection<UInt8> where Index == Int {
  /// The index of the first `separator` outside quotes.
  fileprivate func endOfPart(at separator: UInt8, from start: Int) -> Int? {
    var isQuoted = false
    for index in start..<endIndex {
      if self[index] == .quote { isQuoted.toggle() }
      if self[index] == separator, !isQuoted { return index }
    }
    return nil
  }

  /// What stands between the separators that are outside quotes.
  fileprivate func parts(at separator: UInt8) -> [SubSequence] {
    var parts: [SubSequence] = []
    var start = startIndex
    while let end = endOfPart(at: separator, from: start) {
      parts.append(self[start..<end])
      start = end + 1
    }
    return parts + [self[start...]]
  }

  fileprivate var unquoted: SubSequence {
    let inner = trimmed
    guard inner.count >= 2, inner.first == .quote, inner.last == .quote else { return inner }
    return inner.dropFirst().dropLast()
  }
}
