/// By which rules a customer has a stage of life.
package enum LifecycleScheme: String, Sendable, CaseIterable {
  /// prospect, new, repeat, dormant, lost: by orders and days of silence.
  case stages
  /// new, reactivated, active, at_risk, dormant, lost: by days since the first and the last order.
  case recency

  /// Its stages, in the order of a life; without orders a customer is a prospect in both.
  package var stages: [String] {
    switch self {
    case .stages: ["prospect", "new", "repeat", "dormant", "lost"]
    case .recency: ["prospect", "new", "reactivated", "active", "at_risk", "dormant", "lost"]
    }
  }
}

/// The days at which stages begin and end, as they are set.
package struct LifecycleRules: Sendable {
  let scheme: LifecycleScheme
  private let days: [Setting.Key: Int64]

  /// - Throws: ``StoreError/badSetting(key:value:)``.
  init(_ scheme: LifecycleScheme, _ database: Database) throws {
    self.scheme = scheme
    let keys: [Setting.Key] =
      scheme == .stages
      ? [.lifecycleDormant, .lifecycleLost]
      : [.recencyNew, .recencyActive, .recencyGap, .recencyAtRisk, .recencyDormant]
    days = try Dictionary(
      uniqueKeysWithValues: keys.map { ($0, Int64(try Setting.number($0, in: database))) })
  }

  /// The stage of a customer with orders.
  ///
  /// - Parameters:
  ///   - silence: days since the last order.
  ///   - tenure: days since the first one.
  ///   - gap: days between the last two days with orders; `nil` with one such day.
  func stage(orders: Int64, silence: Int64, tenure: Int64, gap: Int64?) -> String {
    func within(_ value: Int64, _ key: Setting.Key) -> Bool { value <= days[key] ?? 0 }
    guard scheme == .recency else {
      if !within(silence, .lifecycleLost) { return "lost" }
      if !within(silence, .lifecycleDormant) { return "dormant" }
      return orders == 1 ? "new" : "repeat"
    }
    if within(tenure, .recencyNew) { return "new" }
    if within(silence, .recencyActive) {
      return gap.map { within($0, .recencyGap) } ?? true ? "active" : "reactivated"
    }
    if within(silence, .recencyAtRisk) { return "at_risk" }
    return within(silence, .recencyDormant) ? "dormant" : "lost"
  }

  /// Every limit by the name of its setting.
  package var limits: [(key: String, days: Int64)] {
    days.map { (key: $0.key.rawValue, days: $0.value) }.sorted { $0.key < $1.key }
  }
}
