/// The parts of a body that a boundary separates.
///
/// - Source: RFC 2046, section 5.1.
struct MultipartBody {
  /// The lines of each part, without the line end before the next boundary. What stands before the first and behind the
  /// last is no part.
  private(set) var parts: [MailLines] = []

  /// - Parameter boundary: as the header names it; where it does not occur, the one that the body itself shows is taken.
  /// - Returns: `nil` where nothing separates anything.
  init?(_ body: MailLines, boundary: String?) {
    if let boundary, !boundary.isEmpty { split(body, at: Array(("--" + boundary).utf8)) }
    if parts.isEmpty, let shown = MultipartBody.boundary(shownBy: body) { split(body, at: shown) }
    if parts.isEmpty { return nil }
  }

  /// A body that ends before its last boundary ends its last part.
  private mutating func split(_ body: MailLines, at boundary: [UInt8]) {
    var lines = body
    var start: MailLines?
    var end = lines.rest.startIndex
    while let line = lines.next() {
      if let isLast = line.bytes.isBoundary(boundary) {
        if let start { append(start, to: end) }
        start = isLast ? nil : lines
        end = lines.rest.startIndex
        if isLast { return }
      } else {
        end = line.bytes.endIndex
      }
    }
    if let start { append(start, to: start.rest.endIndex) }
  }

  private mutating func append(_ start: MailLines, to end: Int) {
    let first = start.rest.startIndex
    parts.append(MailLines(start.rest[first..<max(first, end)], from: start.number))
  }

  /// The first line that looks like a boundary and has a header of a part behind it.
  private static func boundary(shownBy body: MailLines) -> [UInt8]? {
    var lines = body
    var previous: ArraySlice<UInt8> = []
    while let line = lines.next() {
      if previous.starts(with: "--".utf8), previous.count > 2,
        line.bytes.prefix(8).map(\.asciiUppercased).elementsEqual("CONTENT-".utf8)
      {
        return Array(previous)
      }
      previous = line.bytes
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether the line ends the last part or another; `nil` where it is no boundary.
  fileprivate func isBoundary(_ boundary: [UInt8]) -> Bool? {
    guard starts(with: boundary) else { return nil }
    let rest = dropFirst(boundary.count)
    if rest.allSatisfy(\.isBlank) { return false }
    return rest.starts(with: "--".utf8) && rest.dropFirst(2).allSatisfy(\.isBlank) ? true : nil
  }
}
