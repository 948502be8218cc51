import CRMKit
import Foundation
import Tabular

/// A span of business hours.
struct WorkingSpan: Tabulated {
  static let columns = [
    Column("from", .instant, shown: false, help: "start"),
    Column("to", .instant, shown: false, help: "end"),
    Column("local_from", help: "the same, in the time zone of the calendar"),
    Column("local_to", help: "the same, in the time zone of the calendar"),
    Column("working_seconds", .integer, help: "business hours in seconds"),
  ]

  let span: DateSpan
  let zone: DayZone

  var cells: [Cell] {
    [
      .instant(span.from.seconds), .instant(span.to.seconds), .text(span.from.local(in: zone)),
      .text(span.to.local(in: zone)), .integer(span.to.seconds - span.from.seconds),
    ]
  }
}

extension Instant {
  /// `Mon 2026-01-19 09:30`, with seconds where there are some: local time.
  func local(in zone: DayZone) -> String {
    let local = Instant(seconds: seconds + zone.offset(at: seconds))
    let time = local.description.dropFirst(11).dropLast()
    return
      "\(Weekday.name(local.day.weekday).capitalized) \(local.day) \(time.hasSuffix(":00") ? time.dropLast(3) : time)"
  }
}

extension Environment {
  /// A time as an option names it, in the time zone of the calendar unless `--tz` names another.
  ///
  /// - Parameter isEnd: of a day, a month or a year its end is meant.
  /// - Throws: ``RecordError/invalid(field:_:)``.
  func instant(
    _ text: String, of field: String, on calendar: WorkCalendar, isEnd: Bool = false
  ) throws -> Instant {
    let zone = global.tz == nil ? try WorkCalendar.timeZone(calendar.zone) : timeZone
    do throws(ValueError) {
      let time = try TimeExpression(parsing: text, now: now, zone: zone)
      if isEnd, case .span(let span) = time { return span.to }
      return time.start
    } catch { throw RecordError.invalid(field: field, error) }
  }
}
