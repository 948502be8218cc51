/// Reads the events of an iCalendar file, strictly: what is no iCalendar is an error and not half an answer.
///
/// Tasks, alarms, definitions of zones and whatever else stands in the file is passed over.
///
/// - Source: RFC 5545.
package final class ICalendarReader {
  /// Bytes of a logical line that are believed.
  private static let limit = 1 << 20

  private let lines: TextLines
  private var held: (bytes: [UInt8], number: Int)?
  /// The components that are open, outermost first.
  private var open: [String] = []
  private var hasCalendar = false

  /// - Throws: ``ReadError``.
  package init(bytes: [UInt8]) throws {
    lines = try TextLines(bytes: bytes, limit: ICalendarReader.limit)
  }

  /// The next event, `nil` at the end of the file.
  ///
  /// - Throws: ``ReadError`` `invalid_calendar`, `invalid_encoding`, `record_too_long`.
  package func next() throws -> CalendarEvent? {
    while let line = try nextLine() {
      switch line.name {
      case "BEGIN":
        try begin(line)
        if open == ["VCALENDAR", "VEVENT"] { return try event(from: line) }
      case "END": try end(line)
      default: if open.isEmpty { throw line.error("'\(line.name)' stands outside of a calendar") }
      }
    }
    if let name = open.last {
      throw failure("the file ends inside of \(name)", hint: "it is cut short; get it again")
    }
    guard hasCalendar else {
      throw failure("there is no calendar in the file", hint: "an iCalendar file starts with BEGIN:VCALENDAR")
    }
    return nil
  }

  /// Reads up to the end of an event that has begun.
  private func event(from begin: ICalendarLine) throws -> CalendarEvent {
    var properties: [ICalendarLine] = []
    let depth = open.count
    while open.count >= depth {
      guard let line = try nextLine() else {
        throw failure("the file ends inside of VEVENT", hint: "it is cut short; get it again")
      }
      switch line.name {
      case "BEGIN": try self.begin(line)
      case "END": try end(line)
      default: if open.count == depth { properties.append(line) }
      }
    }
    return try CalendarEvent(properties, from: begin)
  }

  private func begin(_ line: ICalendarLine) throws {
    let name = line.word
    if open.isEmpty, name != "VCALENDAR" { throw line.error("'\(name)' stands outside of a calendar") }
    if open.count == 16 { throw line.error("components are nested deeper than 16") }
    hasCalendar = true
    open.append(name)
  }

  private func end(_ line: ICalendarLine) throws {
    guard open.popLast() == line.word else {
      throw line.error("'END:\(line.word)' ends nothing that has begun")
    }
  }

  /// The next logical line: those that begin with white space belong to the one before.
  private func nextLine() throws -> ICalendarLine? {
    guard var line = try nextPhysicalLine() else { return nil }
    while let more = try nextPhysicalLine() {
      guard let first = more.bytes.first, first.isBlank else {
        held = more
        break
      }
      line.bytes += more.bytes.dropFirst()
      guard line.bytes.count <= ICalendarReader.limit else {
        throw ReadError(
          .recordTooLong, line: line.number, column: 0,
          message: "the line is longer than \(ICalendarReader.limit) bytes")
      }
    }
    guard let property = ICalendarLine(line.bytes, number: line.number) else {
      throw ReadError(
        .invalidCalendar, line: line.number, column: 0, message: "the line is no property of a calendar",
        hint: "a line is NAME:VALUE, or begins with a space and goes on with the one before")
    }
    return property
  }

  /// The next physical line that is not empty.
  private func nextPhysicalLine() throws -> (bytes: [UInt8], number: Int)? {
    if let line = held {
      held = nil
      return line
    }
    while let bytes = try lines.next() {
      if !bytes.isEmpty { return (bytes, lines.number) }
    }
    return nil
  }

  private func failure(_ message: String, hint: String) -> ReadError {
    ReadError(.invalidCalendar, line: max(1, lines.number), column: 0, message: message, hint: hint)
  }
}

extension CalendarEvent {
  /// - Throws: ``ReadError`` `invalid_calendar`.
  fileprivate init(_ properties: [ICalendarLine], from begin: ICalendarLine) throws {
    guard let first = properties.first(where: { $0.name == "DTSTART" }) else {
      throw begin.error("the event has no DTSTART")
    }
    self.init(line: begin.number, start: try CalendarEvent.time(first))
    for property in properties {
      switch property.name {
      case "UID": uid = property.text
      case "SUMMARY": summary = property.text
      case "DTEND": end = try CalendarEvent.time(property)
      case "DURATION":
        guard let seconds = property.value.durationSeconds else {
          throw property.error(
            "'\(property.word)' is not a duration", hint: "write P1D for a day, PT8H for eight hours")
        }
        duration = seconds
      case "RRULE":
        if rule != nil { throw property.error("the event repeats by two rules") }
        rule = property.word
      case "EXRULE": throw property.error("EXRULE is of an iCalendar that is no longer written")
      case "RDATE": additions += try property.times()
      case "EXDATE": exclusions += try property.times()
      case "RECURRENCE-ID": replaces = try CalendarEvent.time(property)
      case "STATUS": isCancelled = property.word == "CANCELLED"
      default: break
      }
    }
  }

  private static func time(_ property: ICalendarLine) throws -> Time {
    let times = try property.times()
    guard times.count == 1 else { throw property.error("one date is expected, and there are \(times.count)") }
    return times[0]
  }
}
