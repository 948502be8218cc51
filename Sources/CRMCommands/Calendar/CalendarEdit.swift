import ArgumentParser
import CRMKit
import Tabular

/// `crm calendar edit`
struct CalendarEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change the business hours, time zone or name of a calendar.",
    discussion: """
      New hours replace the weekly hours of the calendar: all of them, or with --from and --to those of these
      days, so that the days before and after keep theirs. Due times are never stored: after an edit every
      result follows the new hours, for the past as well. 'crm calendar holidays' changes single days.

      Examples:
        crm calendar edit office --window 'mon-fri 08:00-16:00' --from 2027-01-01
        crm calendar edit office --window 'mon-fri 08:00-14:00' --from 2026-07-01 --to 2026-08-31
        crm calendar edit office --name 'head office' --zone Europe/Vienna
      """)
  static var result: (any Tabulated.Type)? { WrittenCalendar.self }

  @Argument(help: "name of the calendar", completion: .shellCommand("crm complete calendars"))
  var calendar: String
  @Option(
    name: .customLong("window"),
    help: .init("weekly business hours: 'mon-fri 09:00-17:00'", valueName: "window"))
  var windows: [String] = []
  @Option(help: .init("first day of these hours", valueName: "day")) var from: String?
  @Option(help: .init("last day of these hours", valueName: "day")) var to: String?
  @Option(help: .init("IANA time zone", valueName: "zone")) var zone: String?
  @Option(help: .init("new name", valueName: "name")) var name: String?
  @Option(help: "description; empty to clear it") var description: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !windows.isEmpty || zone != nil || name != nil || description != nil else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm calendar edit --help")
    }
    let week = try windows.flatMap { try [WeekWindow](parsing: $0) }
    let days = try self.days(week)
    let zone = try self.zone.map(WorkCalendar.timeZone)
    let store = try environment.openStore(.writing)
    let old = try store.calendar(calendar)
    let written = try store.editCalendar(calendar, dryRun: global.dryRun) { new in
      if days != .always { new.setWeek(week, during: days) } else if !week.isEmpty { new.week = week }
      if let zone { new.zone = zone == .gmt ? "UTC" : zone.identifier }
      new.name = name ?? new.name
      if let description { new.description = description.isEmpty ? nil : description }
    }
    let changed = written.value.names
    var document = Document(
      schema: "crm.calendar_edited/1",
      WrittenCalendar(old.id, name ?? calendar, changed, written.changeset, isDryRun: global.dryRun))
    document.line =
      changed.isEmpty
      ? "calendar '\(calendar)' is unchanged"
      : "\(global.dryRun ? "would change" : "changed") calendar '\(calendar)': \(changed.joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }

  /// The days whose windows are replaced.
  private func days(_ week: [WeekWindow]) throws -> DayRange {
    let days = DayRange(
      try from.map { try CalendarDay(parsing: $0) }, try to.map { try CalendarDay(parsing: $0) })
    guard days != .always else { return days }
    guard !week.isEmpty, week.allSatisfy({ $0.validity == .always }), !days.isEmpty else {
      throw UsageError(
        .conflictingOptions,
        days.isEmpty
          ? "--to is before --from"
          : week.isEmpty
            ? "--from and --to limit business hours, and none are given"
            : "--from and --to limit the hours, and a window does so itself",
        hint: "write --window 'mon-fri 08:00-14:00' --from 2026-07-01 --to 2026-08-31")
    }
    return days
  }
}
