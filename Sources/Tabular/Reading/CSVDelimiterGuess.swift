/// The byte that parts the fields of a line: the one of `, ; tab |` that stands most often outside quotes.
struct CSVDelimiterGuess {
  /// `nil` where the line has none of them.
  let delimiter: UInt8?

  /// Looks at the line at the window's position.
  ///
  /// - Parameter limit: how many bytes of it are looked at.
  /// - Throws: ``FileError``. Bytes that are no characters end the line here; the scanner reports them.
  init(_ window: ByteWindow, limit: Int) throws {
    var counts = (comma: 0, semicolon: 0, tab: 0, bar: 0)
    var isQuoted = false
    var index = 0
    scan: while index < limit {
      guard try index < window.available.count || Self.fill(window) else { break }
      let byte = window.available[index]
      if byte == .quote { isQuoted.toggle() }
      index += 1
      if isQuoted { continue }
      switch byte {
      case .comma: counts.comma += 1
      case .semicolon: counts.semicolon += 1
      case .tab: counts.tab += 1
      case UInt8(ascii: "|"): counts.bar += 1
      case .lineFeed, .carriageReturn: if index > 1 { break scan }
      default: break
      }
    }
    let ranked: [(UInt8, Int)] = [
      (.comma, counts.comma), (.semicolon, counts.semicolon), (.tab, counts.tab),
      (UInt8(ascii: "|"), counts.bar),
    ]
    let most = ranked.map(\.1).max() ?? 0
    delimiter = most == 0 ? nil : ranked.first { $0.1 == most }?.0
  }

  private static func fill(_ window: ByteWindow) throws -> Bool {
    do { return try window.fill() } catch is ByteWindow.IllegalSequence { return false }
  }
}
