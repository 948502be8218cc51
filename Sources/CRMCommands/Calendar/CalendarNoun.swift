import ArgumentParser

/// `crm calendar`
struct CalendarNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "When work is done: hours of the week, holidays, and the arithmetic of working time.",
    subcommands: [
      CalendarAdd.self, CalendarList.self, CalendarShow.self, CalendarEdit.self, CalendarDelete.self,
      CalendarHolidays.self, CalendarHours.self, CalendarDue.self,
    ])
}
