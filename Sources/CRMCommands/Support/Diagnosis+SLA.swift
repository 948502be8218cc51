import CRMKit

extension Diagnosis {
  /// What is wrong with a policy of service, with its hint.
  init(sla error: SLAError) {
    switch error {
    case .noTarget(let policy):
      self.init(
        "no_target", "policy '\(policy)' has no target",
        hint: "give a target with \(SLAClock.allCases.map { "--\($0.argument)" }.joined(separator: ", "))",
        .usage)
    case .warningWithoutTarget(let clock):
      self.init(
        "no_target", "the \(clock.words) has no target to warn before",
        hint: "give one with --\(clock.argument)", .usage)
    case .warningTooEarly(let clock, let target):
      self.init(
        "warning_too_early", "the warning of the \(clock.words) would come before the timer starts",
        hint: "its target is \(target): use a shorter --warn-before", .usage)
    case .unknownState(let name, let known):
      self.init(
        "unknown_state", "no ticket was ever in state '\(name)'",
        hint: didYouMean(name, among: known) ?? "states are \(known.joined(separator: ", "))", .usage)
    }
  }

  /// What cannot be done with an approval, with its hint.
  init(approval error: ApprovalError) {
    switch error {
    case .decided(let approval, let state):
      self.init(
        "already_decided", "approval \(approval) is \(state.rawValue) already",
        hint: "make a new request: crm approval request TICKET", .conflict)
    case .notAsked(let approval, let user, let asked):
      self.init(
        "not_asked", "approval \(approval) does not need the vote of \(user)",
        hint: "it waits for \(asked.joined(separator: ", ")); --as names the approver", .conflict)
      members = [("waiting", .strings(asked))]
    case .notRequester(let approval, let user, let requester):
      self.init(
        "not_the_requester", "approval \(approval) was requested by \(requester), not by \(user)",
        hint: "ask \(requester) to recall it", .conflict)
    case .votesAlready(let approval, let user):
      self.init(
        "votes_already", "\(user) already votes in this step of approval \(approval)",
        hint: "crm approval show \(approval) lists the approvers; name another user", .conflict)
    case .calendarWithoutLimit:
      self.init(
        "conflicting_options", "--calendar needs a time limit",
        hint: "add --time-limit 8h", .usage)
    }
  }
}
