import CRMKit

extension Diagnosis {
  /// What users, teams and rules of assignment cannot do, with its hint.
  init(team error: TeamError) {
    switch error {
    case .endsBeforeItBegins(let from, let to):
      self.init(
        "ends_before_it_begins", "the last day, \(to), is before the first, \(from)",
        hint: "give a later day with --to",
        .usage)
    case .leftBeforeStarted(let started, let left):
      self.init(
        "ends_before_it_begins", "the day after the last, \(left), is before the first, \(started)",
        hint: "give a later day with --left, or an earlier one with --started", .usage)
    case .wrongTarget(let method):
      self.init(
        "wrong_target",
        method == .fixed ? "method 'fixed' needs a user" : "method '\(method.rawValue)' needs a team",
        hint: method == .fixed ? "name the user with --user" : "name the team with --team", .usage)
    case .owned(let deal, let owner):
      self.init(
        "owned", "deal \(deal) is owned by \(owner)",
        hint: "ask \(owner), or release it first: crm deal release \(deal)", .conflict)
      members = [("owner", .string(owner))]
    case .notAMember(let user, let team):
      self.init(
        "not_a_member", "the deal is in the pool of team '\(team)', and \(user) is not in it",
        hint: "crm team join \(team.quotedForShell) \(user.quotedForShell)", .conflict)
    case .notAvailable(let user, let why):
      self.init(
        "not_available", "\(user) \(why.sentence)", hint: "see crm user show \(user.quotedForShell)",
        .conflict)
    case .claimLimit(let user, let team, .open(let limit)):
      self.init(
        "claim_limit",
        "\(user) has \(limit) open deals of the pool of team '\(team)', which is the limit",
        hint: "close or release one first", .conflict)
    case .claimLimit(let user, let team, .day(let limit)):
      self.init(
        "claim_limit",
        "\(user) has claimed \(limit) deals of the pool of team '\(team)' today, which is the limit",
        hint: "claim it tomorrow", .conflict)
    }
  }
}
