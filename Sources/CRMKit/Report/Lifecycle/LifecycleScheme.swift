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
