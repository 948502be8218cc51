import CRMKit

extension Diagnosis {
  /// What is wrong with a rule of triage, with its hint.
  init(triage error: TriageError) {
    switch error {
    case .noEffect(let rule):
      self.init(
        "no_effect", "rule '\(rule)' sets nothing",
        hint: "give it --category, --priority, --team, --assignee or --tag, or --stop alone", .usage)
    }
  }
}
