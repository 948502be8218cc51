import ArgumentParser

/// `crm calendar`
struct CalendarNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Business hours: weekly hours, time zones and holidays.",
    subcommands: [
      CalendarAdd.self, CalendarList.self, CalendarShow.self, CalendarEdit.self, CalendarDelete.self,
      CalendarHolidays.self, CalendarHours.self, CalendarDue.self,
    ])
}
