import ArgumentParser

/// `crm calendar`
struct CalendarNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Business hours: weekly hours, time zones and holidays.",
    discussion: """
      SLA policies and approvals count working time by a calendar. What is computed by a calendar is never stored, so that an
      edit holds for the past as well.
      """,
    subcommands: [
      CalendarAdd.self, CalendarList.self, CalendarShow.self, CalendarEdit.self, CalendarDelete.self,
      CalendarHolidays.self, CalendarHours.self, CalendarDue.self,
    ])
}
