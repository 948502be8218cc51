/// A setting that is a number.
package struct NumberSetting: Sendable {
  /// Its value if it is unset.
  package var standard: Double
  package var range: ClosedRange<Double>
  /// Whether it is a whole number: days.
  package var isWhole: Bool
  package var help: String

  package var standardText: String { isWhole ? String(Int64(standard)) : String(standard) }

  /// - Returns: `nil` for what is no number, or none that the setting may have.
  package func value(of text: String) -> Double? {
    guard let value = Double(text), range.contains(value), !isWhole || value == value.rounded() else {
      return nil
    }
    return value
  }

  static func days(_ standard: Double, _ help: String) -> NumberSetting {
    NumberSetting(standard: standard, range: 1...36_500, isWhole: true, help: help)
  }

  static func weight(_ standard: Double, of signal: String) -> NumberSetting {
    NumberSetting(
      standard: standard, range: 0...1000, isWhole: false, help: "weight of \(signal) in the churn risk")
  }

  static func threshold(_ standard: Double, of level: String) -> NumberSetting {
    NumberSetting(
      standard: standard, range: 0...1, isWhole: false,
      help: "churn risk from which a customer is \(level)")
  }
}

extension Setting.Key {
  /// What a setting that is a number may be; `nil` for the others.
  package var number: NumberSetting? {
    switch self {
    case .format, .defaultRegion, .baseCurrency, .timeZone, .owner, .reminderLeapDay, .ticketStates: nil
    case .churnWindow: .days(90, "days of the windows that the churn signals compare")
    case .churnSilence: .weight(4, of: "silence")
    case .churnRecency: .weight(0, of: "days since the last order among all customers")
    case .churnFrequency: .weight(0, of: "few days with orders among all customers")
    case .churnOrders: .weight(2, of: "fewer orders")
    case .churnSpend: .weight(2, of: "less spend")
    case .churnComplaints: .weight(1, of: "complaints")
    case .churnUnsubscribed: .weight(1, of: "unsubscribing")
    case .churnSatisfaction: .weight(1, of: "bad survey responses")
    case .churnSentiment: .weight(1, of: "negative texts")
    case .churnWatch: .threshold(0.3, of: "to be watched")
    case .churnAtRisk: .threshold(0.5, of: "at risk")
    case .churnChurned: .threshold(0.8, of: "counted as churned")
    case .lifecycleDormant: .days(180, "days without an order after which a customer is dormant")
    case .lifecycleLost: .days(365, "days without an order after which a customer is lost")
    case .recencyNew: .days(30, "scheme recency: days since the first order of a new customer")
    case .recencyActive: .days(60, "scheme recency: days since the last order of an active customer")
    case .recencyGap: .days(120, "scheme recency: days without an order after which the next one reactivates")
    case .recencyAtRisk: .days(120, "scheme recency: days since the last order of a customer at risk")
    case .recencyDormant: .days(240, "scheme recency: days since the last order of a dormant customer")
    case .reminderFollowUp: .days(7, "days without contact after which an open deal without a task is listed")
    case .reminderSilent: .days(30, "days without event and contact after which an open deal is inactive")
    case .reminderRenewal: .days(30, "days before and after a renewal on which it is listed")
    case .reminderBirthday: .days(7, "days before a birthday on which it is listed")
    }
  }
}

extension Setting {
  /// The number that a setting has, or its standard.
  /// - Throws: ``StoreError/badSetting(key:value:)``.
  static func number(_ key: Key, in database: Database) throws -> Double {
    guard let setting = key.number else { preconditionFailure("\(key.rawValue) is not a number") }
    guard let text = try value(key.rawValue, in: database) else { return setting.standard }
    guard let number = setting.value(of: text) else {
      throw StoreError.badSetting(key: key.rawValue, value: text)
    }
    return number
  }
}
