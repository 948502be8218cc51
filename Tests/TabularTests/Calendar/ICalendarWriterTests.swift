import Testing

@testable import Tabular

/// Lines of an iCalendar object as RFC 5545, section 3.1, wants them.
@Suite struct ICalendarWriterTests {
  private func lines(_ property: CalendarProperty) throws -> [[UInt8]] {
    let sink = MemorySink()
    let writer = ICalendarWriter(sink)
    try writer.write(property)
    try writer.flush()
    #expect(sink.bytes.suffix(2) == [0x0D, 0x0A])
    var lines: [[UInt8]] = [[]]
    for byte in sink.bytes.dropLast(2) {
      if byte == 0x0A, lines[lines.count - 1].last == 0x0D {
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    return lines
  }

  @Test(arguments: [0, 1, 60, 66, 67, 68, 74, 75, 76, 149, 150, 300, 1000], ["x", "é", "会", "👩‍💻", ";", "\n"])
  func foldsAtSeventyFiveBytesAndNeverInsideACharacter(length: Int, unit: String) throws {
    for shift in 0..<4 {
      let text = String(repeating: "a", count: shift) + String(repeating: unit, count: length)
      let property = CalendarProperty("SUMMARY", text: text)
      let lines = try lines(property)
      #expect(lines.allSatisfy { $0.count <= 75 })
      #expect(lines.dropFirst().allSatisfy { $0.first == 0x20 })
      for line in lines { #expect(String(validating: line, as: UTF8.self) != nil) }
      // All but the last are as full as their characters let them be.
      #expect(lines.dropLast().allSatisfy { $0.count > 71 })
      let unfolded = lines[0] + lines.dropFirst().flatMap { $0.dropFirst() }
      #expect(String(decoding: unfolded, as: UTF8.self) == property.description)
    }
  }

  @Test func escapesWhatHasAMeaning() {
    #expect(
      CalendarProperty("SUMMARY", text: "a\\b;c,d\r\ne\nf\u{7}\tg:\"h\"").value
        == "a\\\\b\\;c\\,d\\ne\\nf\tg:\"h\"")
    #expect(
      CalendarProperty("DTSTART", .init("TZID", "Etc/\"GMT\":1"), value: "20260101T000000").description
        == "DTSTART;TZID=\"Etc/GMT:1\":20260101T000000")
  }

  @Test func componentsStandInsideEachOther() throws {
    let sink = MemorySink()
    let writer = ICalendarWriter(sink)
    try writer.component("VCALENDAR") {
      try writer.component("VTODO") { try writer.write(CalendarProperty("UID", value: "1")) }
    }
    try writer.flush()
    #expect(
      sink.text == "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nEND:VCALENDAR\r\n")
  }
}
