import CRMKit

extension Diagnosis {
  /// What is wrong with a policy of service, with its cure.
  init(sla error: SLAError) {
    switch error {
    case .noTarget(let policy):
      self.init(
        "no_target", "policy '\(policy)' promises nothing",
        hint: "give a target with \(SLAClock.allCases.map { "--\($0.argument)" }.joined(separator: ", "))",
        .usage)
    case .warningWithoutTarget(let clock):
      self.init(
        "no_target", "the \(clock.words) has no target to warn of",
        hint: "give one with --\(clock.argument)", .usage)
    case .warningTooEarly(let clock, let target):
      self.init(
        "warning_too_early", "the warning of the \(clock.words) would come before its clock begins",
        hint: "its target is \(target): warn less before", .usage)
    case .unknownState(let name, let known):
      self.init(
        "unknown_state", "no ticket was ever in a state '\(name)'",
        hint: didYouMean(name, among: known) ?? "states are \(known.joined(separator: ", "))", .usage)
    }
  }
}
