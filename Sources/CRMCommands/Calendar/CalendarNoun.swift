import ArgumentParser

/// `crm calendar`
struct CalendarNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Business hours: weekly hours, time zones and holidays.",
    discussion: """
      SLA policies and approvals count business hours by a calendar. Due times are never stored, so that an
      edit of a calendar changes those of the past as well.
      """,
    subcommands: [
      CalendarAdd.self, CalendarList.self, CalendarShow.self, CalendarEdit.self, CalendarDelete.self,
      CalendarHolidays.self, CalendarHours.self, CalendarDue.self,
    ])
}
