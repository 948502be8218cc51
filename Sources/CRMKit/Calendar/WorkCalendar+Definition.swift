import Tabular

extension WorkCalendar {
  static var definitions: DefinitionNoun<WorkCalendar> {
    DefinitionNoun(
      noun: "calendar", make: { WorkCalendar($0, zone: "UTC", week: []) }, name: \.name,
      fields: [
        .text("zone", \.zone), .text("description", \.description),
        DefinitionField(
          key: "windows", isRequired: true, get: { .strings($0.week.texts) },
          set: { calendar, json in
            let texts = try json.texts(of: "windows")
            calendar.week = try naming("windows") { try texts.flatMap { try [WeekWindow](parsing: $0) } }
          }),
        DefinitionField(
          key: "holidays", get: { $0.holidayTexts.isEmpty ? .null : .strings($0.holidayTexts) },
          set: { calendar, json in
            let texts = try json.texts(of: "holidays")
            calendar.holidays = [:]
            try naming("holidays") {
              for text in texts { calendar.addHolidays(try WorkCalendar.holidays(parsing: text)) }
            }
          }),
        DefinitionField(
          key: "exceptions", get: { $0.exceptionTexts.isEmpty ? .null : .strings($0.exceptionTexts) },
          set: { calendar, json in
            let texts = try json.texts(of: "exceptions")
            calendar.exceptions = [:]
            try naming("exceptions") {
              for text in texts {
                let (day, windows) = try WorkCalendar.exception(parsing: text)
                calendar.exceptions[day] = windows
              }
            }
          }),
      ],
      all: { try $0.calendars() }, add: { store, new, _ in _ = try store.addCalendar(new) },
      edit: { store, old, new, _ in _ = try store.editCalendar(old.name) { $0 = new } },
      delete: { store, old in _ = try store.delete(old) })
  }

  /// `2026-12-25=Christmas`
  private var holidayTexts: [String] {
    holidays.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// `2026-12-24 09:00-12:00`
  private var exceptionTexts: [String] {
    exceptions.sorted { $0.key < $1.key }.map { day, windows in
      "\(day) \(windows.map(\.description).joined(separator: ","))"
    }
  }
}
