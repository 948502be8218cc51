import CRMKit
import Tabular

extension Environment {
  /// Warns of rules that never apply, because one that matches every ticket and stops comes before them.
  func warnOfUnreachable(_ rules: [TriageRule]) {
    guard let last = rules.firstIndex(where: { $0.condition == nil && $0.stops }) else { return }
    for rule in rules[(last + 1)...] {
      console.warn(
        "rule '\(rule.name)' never applies: '\(rules[last].name)' before it stops at every ticket")
    }
  }
}
