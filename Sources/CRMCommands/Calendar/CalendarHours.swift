import ArgumentParser
import CRMKit
import Foundation
import Tabular

/// `crm calendar hours`
struct CalendarHours: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "hours", abstract: "Count the business hours between two times.",
    discussion: """
      Times without an offset are in the time zone of the calendar, or of --tz. A day, a month or a year
      starts with its first second at --from and ends with its last at --to.

      Examples:
        crm calendar hours office --from 2026-01-16T16:30 --to 2026-01-19T09:30
        crm calendar hours office --from 2026-03 --to 2026-03 -f json
        crm calendar hours office --from 7d
      """)
  static let columns = WorkingSpan.columns

  @Argument(help: "name of the calendar", completion: .shellCommand("crm complete calendars"))
  var calendar: String
  @Option(help: .init("start", valueName: "time")) var from: String
  @Option(help: .init("end; now by default", valueName: "time")) var to: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let calendar = try environment.openStore(.reading).calendar(self.calendar)
    let from = try environment.instant(self.from, of: "from", on: calendar)
    let to =
      try to.map { try environment.instant($0, of: "to", on: calendar, isEnd: true) } ?? environment.now
    guard from <= to else {
      throw UsageError(.invalidValue, "--to is before --from", hint: "--from is \(from), and --to \(to)")
    }
    let time = try WorkingTime(calendar)
    try environment.console.write(document(time, from, to))
    return .done
  }

  private func document(_ time: WorkingTime, _ from: Instant, _ to: Instant) -> Document {
    let seconds = time.seconds(from: from, to: to)
    let spans = time.spans(from: from, to: to).map { WorkingSpan(span: $0, zone: time.zone).cells }
    let columns = WorkingSpan.columns
    let shown = columns.indices.filter { columns[$0].isShown }
    let table = TextDocument.Section(
      title: "intervals", columns: shown.map { columns[$0] },
      rows: spans.map { cells in shown.map { cells[$0] } })
    let intervals = spans.map { cells in
      JSONValue.object(zip(columns, cells).map { (key: $0.name, value: $1.json) })
    }
    return Document(
      schema: "crm.calendar_hours/1",
      members: [
        ("calendar", .string(time.calendar.name)), ("zone", .string(time.calendar.zone)),
        ("from", .string(from.description)), ("to", .string(to.description)),
        ("working_seconds", .integer(seconds)), ("intervals", .array(intervals)),
      ],
      text: TextDocument(
        sections: [
          TextDocument.Section(fields: [
            ("calendar", [time.calendar.name]), ("zone", [time.calendar.zone]),
            ("from", [from.local(in: time.zone)]), ("to", [to.local(in: time.zone)]),
            ("working", [WorkingDuration(seconds: seconds).description]), ("seconds", [String(seconds)]),
          ])
        ] + (spans.isEmpty ? [] : [table])),
      columns: columns, rows: spans)
  }
}

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
