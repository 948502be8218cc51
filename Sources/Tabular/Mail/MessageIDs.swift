/// Reads the names of mails in `Message-ID`, `In-Reply-To` and `References`.
enum MessageIDs {
  /// What stands between angles, in its order; where there are none, the words that have an `@`.
  ///
  /// - Source: RFC 5322, section 3.6.4; the phrases of section 4.5.4 are passed.
  static func read(_ value: [UInt8], _ decoder: CharsetDecoder) -> [String] {
    var names: [[UInt8]] = []
    var rest = value[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      let inner = rest[(start + 1)...]
      guard let end = inner.firstIndex(of: UInt8(ascii: ">")) else { break }
      // `<one <two>` begins again at the second.
      let last = inner[..<end].lastIndex(of: UInt8(ascii: "<")).map { $0 + 1 } ?? inner.startIndex
      names.append(inner[last..<end].filter { $0 > .space && $0 != 0x7F })
      rest = inner[(end + 1)...]
    }
    if names.isEmpty {
      names = value.split {
        $0 <= .space || $0 == .comma || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
      }
      .filter { $0.contains(UInt8(ascii: "@")) }.map { Array($0) }
    }
    return names.filter { !$0.isEmpty }.map { decoder.text($0, charset: nil) }
  }
}
