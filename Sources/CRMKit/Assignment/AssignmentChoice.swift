import Analytics

/// Whom a rule chooses for a record, or why nobody.
struct AssignmentChoice: Sendable, Equatable {
  var user: String?
  var isPooled = false
  /// Why nobody.
  var reason: String?
  var evidence = AssignmentEvidence()
}

extension AssignmentStaff {
  /// Chooses by a rule that holds; nobody is given anything yet.
  mutating func choose(by rule: AssignmentRule) throws -> AssignmentChoice {
    if rule.method == .pool { return AssignmentChoice(isPooled: true) }
    var choice = AssignmentChoice()
    let candidates = try rule.user.map { [$0] } ?? rule.teamID.map { try members(of: $0) } ?? []
    for name in candidates {
      if let why = try unavailability(of: name) {
        choice.evidence.passedOver.append((name, why))
      } else {
        choice.evidence.eligible.append((name, try open(of: name)))
      }
    }
    choice.user = try pick(by: rule, of: choice.evidence.eligible.map(\.user), candidates, &choice.evidence)
    if choice.user == nil { choice.reason = reason(rule, candidates, choice.evidence) }
    return choice
  }

  /// Of those who can take it, by name.
  private mutating func pick(
    by rule: AssignmentRule, of eligible: [String], _ candidates: [String],
    _ evidence: inout AssignmentEvidence
  ) throws -> String? {
    switch rule.method {
    case .pool: return nil
    case .fixed: return eligible.first
    case .roundRobin:
      // Not the next in a circle: after an absence a circle can give to one of two neighbours twice.
      let turns = try eligible.map { try lastTurn(of: $0, by: rule.id) }
      return eligible.indices.min { turns[$0] < turns[$1] }.map { eligible[$0] }
    case .leastOpen:
      let keys = try eligible.map { (try open(of: $0), try lastTurn(of: $0)) }
      return eligible.indices.min { keys[$0] < keys[$1] }.map { eligible[$0] }
    case .weighted:
      let known = try credits(of: rule.id)
      var owed = eligible.map { known[$0] ?? 0 }
      let taker = WeightedTurns.next(eligible.map(weight), &owed)
      // Who is away keeps what was owed; who is no longer in the team is forgotten.
      var credits = known.filter { candidates.contains($0.key) }
      for (name, credit) in zip(eligible, owed) { credits[name] = credit }
      if taker != nil { evidence.credits = credits }
      return taker.map { eligible[$0] }
    }
  }

  private func reason(
    _ rule: AssignmentRule, _ candidates: [String], _ evidence: AssignmentEvidence
  ) -> String {
    if let user = rule.user, let why = evidence.passedOver.first?.why { return "\(user) \(why.sentence)" }
    let team = rule.team ?? ""
    if candidates.isEmpty { return "team '\(team)' has no members" }
    let counts = ["absent", "at_capacity", "left", "not_started"].compactMap { code -> String? in
      let count = evidence.passedOver.count { $0.why.code == code }
      return count == 0 ? nil : "\(count) \(code.replacing("_", with: " "))"
    }
    return "no member of team '\(team)' is available: \(counts.joined(separator: ", "))"
  }
}
