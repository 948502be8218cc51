import Tabular

/// A setting of the database: a key that the program knows, and its value.
package struct Setting: Sendable, Equatable {
  package var key: String
  /// `nil` if it is unset.
  package var value: String?

  /// The settings and their meanings.
  package enum Key: String, Sendable, CaseIterable {
    case format
    case defaultRegion = "default-region"
    case baseCurrency = "base-currency"
    case timeZone = "time-zone"
    case owner
    case churnWindow = "churn.window"
    case churnSilence = "churn.weight.silence"
    case churnRecency = "churn.weight.recency"
    case churnFrequency = "churn.weight.frequency"
    case churnOrders = "churn.weight.orders"
    case churnSpend = "churn.weight.spend"
    case churnComplaints = "churn.weight.complaints"
    case churnUnsubscribed = "churn.weight.unsubscribed"
    case churnSatisfaction = "churn.weight.satisfaction"
    case churnSentiment = "churn.weight.sentiment"
    case churnWatch = "churn.threshold.watch"
    case churnAtRisk = "churn.threshold.at_risk"
    case churnChurned = "churn.threshold.churned"
    case lifecycleDormant = "lifecycle.dormant"
    case lifecycleLost = "lifecycle.lost"
    case recencyNew = "lifecycle.recency.new"
    case recencyActive = "lifecycle.recency.active"
    case recencyGap = "lifecycle.recency.gap"
    case recencyAtRisk = "lifecycle.recency.at_risk"
    case recencyDormant = "lifecycle.recency.dormant"
    case reminderFollowUp = "reminder.follow_up"
    case reminderSilent = "reminder.silent"
    case reminderRenewal = "reminder.renewal"
    case reminderBirthday = "reminder.birthday"
    case reminderLeapDay = "reminder.leap_day"
    case ticketStates = "ticket.states"

    /// `new:open; open:open; pending:paused; on-hold:paused; resolved:resolved; closed:closed`
    package static let standardTicketStates =
      "new:open; open:open; pending:paused; on-hold:paused; resolved:resolved; closed:closed"

    /// One line for `crm config list` and the manual.
    package var help: String {
      switch self {
      case .format: "default output format of lists; text if unset"
      case .defaultRegion: "country of national phone numbers, as ISO 3166-1 code"
      case .baseCurrency: "currency of reports, as ISO 4217 code"
      case .timeZone: "time zone in which days begin, as IANA name; UTC if unset"
      case .owner:
        "owner of customers added without one: a user, or any name while there are no users"
      case .reminderLeapDay:
        "date of 29 February birthdays in other years: 02-28 or 03-01; 02-28 by default"
      case .ticketStates:
        "states of tickets with their categories, the first for new ones; '\(Key.standardTicketStates)' by default"
      default: number.map { "\($0.help); \($0.standardText) by default" } ?? ""
      }
    }
  }

  static func value(_ key: String, in database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key])
  }

  /// Proves the owner of records that are added without one: a user, or any name while there are no users.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  static func prove(owner name: String, in database: Database) throws {
    let users = try String.fetchAll(database, sql: "SELECT name FROM user ORDER BY id")
    guard !users.isEmpty, !users.contains(name) else { return }
    throw RecordError.unknownName(noun: "user", name: name, among: users)
  }
}

extension Setting: Tabulated {
  package static let columns = [
    Column("key", help: "name of the setting"),
    Column("value", help: "value; empty if unset"),
    Column("help", help: "meaning of the setting"),
  ]

  package var cells: [Cell] { [.text(key), .optional(value), .optional(Key(rawValue: key)?.help)] }
}

extension Store {
  /// Every setting the program knows, set or not.
  package func settings() throws -> [Setting] {
    try read { database in
      try Key.allCases.map {
        Setting(key: $0.rawValue, value: try Setting.value($0.rawValue, in: database))
      }
    }
  }

  /// The value of a setting, `nil` if it is unset.
  package func setting(_ key: Setting.Key) throws -> String? {
    try read { try Setting.value(key.rawValue, in: $0) }
  }

  /// Sets a setting, or unsets it with `nil`.
  /// - Parameter isAlone: whether it must go with the others as they are; else the caller checks them together.
  /// - Returns: the changeset, `nil` when it had that value.
  /// - Throws: ``SettingContradiction`` if it does not go with the others.
  @discardableResult
  package func set(_ key: Setting.Key, to value: String?, isAlone: Bool = true, dryRun: Bool = false) throws
    -> Written<Void>
  {
    try write(dryRun: dryRun) { transaction in
      let row = try Row.fetchOne(
        transaction.database, sql: "SELECT id, value FROM setting WHERE key = ?", arguments: [key.rawValue])
      switch (row, value) {
      case (nil, nil): return
      case (nil, let value?):
        try transaction.insert(into: "setting", [.text(key.rawValue), .text(value)])
      case (let row?, nil): try transaction.delete(from: "setting", id: row[0])
      case (let row?, let value?) where row[1] != value:
        try transaction.update("setting", id: row[0], [("value", .text(value))])
      default: return
      }
      guard isAlone else { return }
      try Setting.checkOrder(of: key, changed: key, in: transaction.database)
      if key == .owner, let value { try Setting.prove(owner: value, in: transaction.database) }
    }
  }

  /// - Throws: ``SettingContradiction`` if settings do not go with each other.
  func checkSettings() throws {
    try read { database in try Key.allCases.forEach { try Setting.checkOrder(of: $0, in: database) } }
  }

  private typealias Key = Setting.Key
}

extension Setting {
  /// - Parameter check: whether a setting may have a value.
  static func definitions(_ check: @escaping (Key, String) throws -> Void) -> DefinitionNoun<Setting> {
    DefinitionNoun(
      noun: "setting", make: { Setting(key: try known($0).rawValue, value: nil) }, name: \.key,
      fields: [
        DefinitionField(
          key: "value", isRequired: true, get: { .optional($0.value) },
          set: { setting, json in
            let text = try json.text(of: "value")
            try check(known(setting.key), text)
            setting.value = text
          })
      ],
      all: { try $0.settings().filter { $0.value != nil } },
      add: { store, new, _ in _ = try store.set(known(new.key), to: new.value, isAlone: false) },
      edit: { store, _, new, _ in _ = try store.set(known(new.key), to: new.value, isAlone: false) },
      delete: { store, old in _ = try store.set(known(old.key), to: nil, isAlone: false) })
  }

  private static func known(_ name: String) throws -> Key {
    guard let key = Key(rawValue: name) else {
      throw RecordError.unknownName(noun: "setting", name: name, among: Key.allCases.map(\.rawValue))
    }
    return key
  }
}
