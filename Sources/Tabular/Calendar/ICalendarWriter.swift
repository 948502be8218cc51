/// Writes iCalendar objects: lines that end in CRLF and are folded at 75 bytes, never inside a character.
///
/// - Source: RFC 5545, section 3.1.
package final class ICalendarWriter {
  /// Bytes of a line without its end.
  private static let width = 75
  private static let pieceSize = 1 << 16

  private var sink: any ByteSink
  private var buffer: [UInt8] = []

  package init(_ sink: any ByteSink) { self.sink = sink }

  /// Writes what `body` says of a component, between its begin and its end.
  package func component(_ name: String, _ body: () throws -> Void) throws {
    try write(CalendarProperty("BEGIN", value: name))
    try body()
    try write(CalendarProperty("END", value: name))
  }

  package func write(_ property: CalendarProperty) throws {
    var line = Array(property.description.utf8)[...]
    var room = ICalendarWriter.width
    while line.count > room {
      var end = line.startIndex + room
      // A continuation byte of UTF-8 stays with its first.
      while end > line.startIndex + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      buffer += line[..<end]
      buffer += [0x0D, 0x0A, 0x20]
      line = line[end...]
      room = ICalendarWriter.width - 1
    }
    buffer += line
    buffer += [0x0D, 0x0A]
    if buffer.count >= ICalendarWriter.pieceSize { try flush() }
  }

  /// Hands the rest to the sink; to be called at the end.
  package func flush() throws {
    try buffer.withUnsafeBytes { try sink.write($0) }
    buffer.removeAll(keepingCapacity: true)
  }
}
