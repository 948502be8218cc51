/// The physical lines of a mail or of a part of it; CR, LF and CR LF end one.
struct MailLines {
  /// A line without its end.
  struct Line {
    var bytes: ArraySlice<UInt8>
    /// From 1, counted in the whole mail.
    var number: Int
  }

  /// What has not been read.
  private(set) var rest: ArraySlice<UInt8>
  /// The number of the line that is read next.
  private(set) var number: Int

  init(_ bytes: ArraySlice<UInt8>, from number: Int) {
    rest = bytes
    self.number = number
  }

  /// The next line, `nil` at the end.
  mutating func next() -> Line? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(where: \.isLineEnd) ?? rest.endIndex
    let line = Line(bytes: rest[..<end], number: number)
    var next = end
    if next < rest.endIndex {
      let isPair = rest[next] == .carriageReturn && next + 1 < rest.endIndex && rest[next + 1] == .lineFeed
      next += isPair ? 2 : 1
    }
    rest = rest[next...]
    number += 1
    return line
  }
}
