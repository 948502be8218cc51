extension ReminderScan {
  // MARK: Renewals

  /// Contracts that end: of won deals and of customers.
  mutating func addRenewals() throws {
    let deals = try Row.fetchCursor(
      database,
      sql: """
        SELECT d.id, ifnull(d.name, 'deal ' || d.id) AS deal, d.owner, d.customer_id, c.name AS customer,
          d.custom ->> '$.renewal_on' AS day, d.custom ->> '$.contract_months' AS months, d.closed_at
        FROM deal d JOIN funnel_stage s ON s.id = d.stage_id LEFT JOIN customer c ON c.id = d.customer_id
        WHERE s.kind = 'won' AND d.custom IS NOT NULL\(picked("d.id"))
        """)
    while let row = try deals.next() {
      guard let day = renewal(of: row), isListed(day) else { continue }
      var reminder = Reminder(
        id: .deal(.renewal, row["id"], day), due: TaskDue(day), days: days(until: day), title: row["deal"],
        reason: reason(day))
      reminder.owner = row["owner"]
      reminder.setCustomer(row)
      reminder.dealID = row["id"]
      reminder.deal = row["deal"]
      add(reminder)
    }
    let customers = try Row.fetchCursor(
      database,
      sql: """
        SELECT id AS customer_id, name AS customer, owner, custom ->> '$.renewal_on' AS day FROM customer
        WHERE custom ->> '$.renewal_on' IS NOT NULL\(picked("id"))
        """)
    while let row = try customers.next() {
      guard let day = CalendarDay(beginning: row["day"]), isListed(day) else { continue }
      var reminder = Reminder(
        id: .customer(.renewal, row["customer_id"], day), due: TaskDue(day), days: days(until: day),
        title: "contract of \(row["customer"] as String)", reason: reason(day))
      reminder.owner = row["owner"]
      reminder.setCustomer(row)
      add(reminder)
    }
  }

  /// The day in the deal's file, else so many months after it was won.
  private func renewal(of row: Row) -> CalendarDay? {
    if let day = CalendarDay(beginning: row["day"]) { return day }
    guard let months = (row["months"] as String?).flatMap({ Int64($0) }), 1...1200 ~= months,
      let closed = row["closed_at"] as Int64?
    else { return nil }
    return CalendarDay(daysSinceEpoch: query.zone.day(at: closed)).adding(months: months)
  }

  /// From so many days before the renewal to as many after it.
  private func isListed(_ day: CalendarDay) -> Bool {
    day.adding(days: -settings.renewal) <= query.horizon && query.today <= day.adding(days: settings.renewal)
  }

  private func reason(_ day: CalendarDay) -> String {
    switch days(until: day) {
    case 0: "renewal today"
    case let ahead where ahead > 0: "renewal in \(ahead.days)"
    case let behind: "renewal was \((-behind).days) ago"
    }
  }

  // MARK: Birthdays

  /// Birthdays from today until so many days behind the last day looked at.
  mutating func addBirthdays() throws {
    let days = birthdays()
    let list = days.keys.sorted().map { "\"\($0)\"" }.joined(separator: ",")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id AS customer_id, name AS customer, owner, birthday FROM customer
        WHERE birthday IS NOT NULL AND substr(birthday, -5) IN (SELECT value FROM json_each(?))\(picked("id"))
        """, arguments: ["[\(list)]"])
    while let row = try rows.next() {
      let text: String = row["birthday"]
      guard let day = days[String(text.suffix(5))] else { continue }
      let year = day.civil.year
      let born = Int64(text.prefix(4))
      guard born.map({ $0 < year }) ?? true else { continue }
      let name: String = row["customer"]
      let ahead = self.days(until: day)
      let place = ahead == 0 ? "today" : ahead == 1 ? "tomorrow" : "in \(ahead.days)"
      var reminder = Reminder(
        id: .birthday(year: year, customer: row["customer_id"]), due: TaskDue(day), days: ahead,
        title: "birthday of \(name)", reason: (born.map { "turns \(year - $0) " } ?? "birthday ") + place)
      reminder.owner = row["owner"]
      reminder.setCustomer(row)
      add(reminder)
    }
  }

  /// The next day of each month and day of the year, as birthdays end: `03-14`.
  private func birthdays() -> [String: CalendarDay] {
    var days: [String: CalendarDay] = [:]
    let last = min(query.within + settings.birthday, 365)
    for offset in 0...last {
      let day = query.today.adding(days: offset)
      let (year, month, monthDay) = day.civil
      days[String(day.description.suffix(5))] = day
      let isCommon = CalendarDay.length(ofMonth: 2, year: year) == 28
      if isCommon, (month, monthDay) == settings.leapDay { days["02-29"] = day }
    }
    return days
  }
}

extension CalendarDay {
  /// The day that a text begins with, `2026-03-01` or `2026-03-01T00:00:00Z`.
  fileprivate init?(beginning text: String?) {
    guard let text, let day = try? CalendarDay(parsing: String(text.prefix(10))) else { return nil }
    self = day
  }
}
