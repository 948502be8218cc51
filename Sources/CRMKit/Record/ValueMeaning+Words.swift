import Tabular

/// What the words of the house mean, each set once.
extension ValueMeaning {
  package static let priority = words(["urgent": .bad, "high": .soon])
  /// How a deal ended; a stage that is called so means it as well.
  package static let dealStatus = words(["won": .good, "lost": .bad])
  package static let slaState = words(["breached": .bad, "met": .good])
  package static let churnLevel = words(["churned": .bad, "at_risk": .soon])
  package static let lifecycleStage = words(["lost": .bad, "at_risk": .soon, "dormant": .soon])
  package static let severity = words(["critical": .bad, "warning": .soon])
  package static let observation = words(["problem": .bad, "warning": .soon, "ok": .good])
  package static let approval = words(["granted": .good, "denied": .bad, "pending": .soon])
  package static let orderStatus = words([
    "failed": .bad, "refunded": .soon, "cancelled": .soon, "voided": .soon,
  ])
  package static let membership = words(["joined": .added, "left": .removed])
}
