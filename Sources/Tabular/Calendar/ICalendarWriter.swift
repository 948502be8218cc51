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

/// One logical line of an iCalendar object: `DUE;VALUE=DATE:20260201`.
package struct CalendarProperty: Sendable, Equatable {
  /// A parameter, `TZID=Europe/Berlin`.
  package struct Parameter: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package var name: String
  package var parameters: [Parameter]
  /// As it stands in the file.
  package var value: String

  /// - Parameter value: as it is to stand in the file: a date, a rule, a word.
  package init(_ name: String, _ parameters: Parameter..., value: String) {
    self.name = name
    self.parameters = parameters
    self.value = value
  }

  /// A property for reading: what has a meaning in the file is escaped, control characters are left out.
  package init(_ name: String, text: String) {
    self.init(name, value: CalendarProperty.escaped(text))
  }

  /// - Source: RFC 5545, section 3.3.11.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n", "\r": escaped.append(contentsOf: ["\\", "n"])
      case "\t": escaped.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension CalendarProperty: CustomStringConvertible {
  /// The line before it is folded.
  package var description: String {
    let parameters = parameters.map { ";\($0.name)=\(CalendarProperty.quoted($0.value))" }.joined()
    return name + parameters + ":" + value
  }

  /// A parameter's value in quotes, where something in it ends one; it has no quotes and no control characters of its own.
  private static func quoted(_ value: String) -> String {
    let plain = String(
      String.UnicodeScalarView(value.unicodeScalars.filter { $0 != "\"" && $0.value >= 0x20 }))
    return plain.contains { ":;,".contains($0) } ? "\"\(plain)\"" : plain
  }
}
