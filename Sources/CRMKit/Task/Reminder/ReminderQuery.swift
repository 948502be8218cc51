/// Which reminders are asked for, as of when.
package struct ReminderQuery: Sendable {
  package var now: Instant
  /// Whose days are counted.
  package var zone: DayZone
  /// How many days ahead to look, 0 for today.
  package var within: Int64 = 0
  package var owner: String?
  /// Any of these; all where empty.
  package var kinds: [ReminderKind] = []

  package init(now: Instant, zone: DayZone) {
    self.now = now
    self.zone = zone
  }

  var today: CalendarDay { CalendarDay(daysSinceEpoch: zone.day(at: now.seconds)) }
  /// The last day that is looked at.
  var horizon: CalendarDay { today.adding(days: within) }

  func wants(_ kind: ReminderKind) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}

/// The days after which reminders are due, as the settings say.
struct ReminderSettings {
  let followUp: Int64
  let silent: Int64
  let renewal: Int64
  let birthday: Int64
  /// When birthdays of 29 February are in other years, month and day.
  let leapDay: (month: Int64, day: Int64)

  /// - Throws: ``StoreError/badSetting(key:value:)``.
  init(_ database: Database) throws {
    func days(_ key: Setting.Key) throws -> Int64 { Int64(try Setting.number(key, in: database)) }
    followUp = try days(.reminderFollowUp)
    silent = try days(.reminderSilent)
    renewal = try days(.reminderRenewal)
    birthday = try days(.reminderBirthday)
    let key = Setting.Key.reminderLeapDay.rawValue
    switch try Setting.value(key, in: database) {
    case nil, "02-28": leapDay = (2, 28)
    case "03-01": leapDay = (3, 1)
    case let other?: throw StoreError.badSetting(key: key, value: other)
    }
  }
}
