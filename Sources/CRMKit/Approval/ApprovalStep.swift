/// One step of an approval: its approvers, and whether any or all of them must approve.
package struct ApprovalStep: Sendable, Equatable {
  package enum Need: String, Sendable, CaseIterable {
    /// One of them.
    case any
    /// Every one of them.
    case all
  }

  /// An approver.
  package struct Voter: Sendable, Equatable {
    package enum Vote: String, Sendable, CaseIterable { case none, granted, denied, delegated }

    package var id: Int64 = 0
    package var user: String
    /// The user who delegated the vote; `nil` for an own vote.
    package var delegateOf: String?
    package var vote = Vote.none
    package var votedAt: Instant?
    package var text: String?
  }

  package var id: Int64 = 0
  package var needs: Need
  package var voters: [Voter]

  /// Whether it has the yes that it needs.
  package var isGranted: Bool {
    let voting = voters.filter { $0.vote != .delegated }
    return needs == .any
      ? voting.contains { $0.vote == .granted } : voting.allSatisfy { $0.vote == .granted }
  }

  /// The users whose votes are pending.
  package var waiting: [String] { isGranted ? [] : voters.filter { $0.vote == .none }.map(\.user) }

  /// Reads `any: ada, bob` or `all: carl, dora`.
  ///
  /// - Throws: ``ValueError`` `invalid_step`.
  package init(parsing text: String) throws(ValueError) {
    let halves = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    let names = halves.count == 2 ? halves[1].split(separator: ",").map { String($0).trimmed } : []
    guard let needs = Need(rawValue: halves.first ?? ""), !names.isEmpty, names.allSatisfy({ !$0.isEmpty }),
      Set(names).count == names.count
    else {
      throw ValueError(
        .invalidStep, "'\(text)' is not a step of an approval",
        hint: "write 'any: ada, bob' where one of them is enough, or 'all: carl, dora'")
    }
    self.init(needs: needs, voters: names.map { Voter(user: $0) })
  }

  init(id: Int64 = 0, needs: Need, voters: [Voter]) {
    self.id = id
    self.needs = needs
    self.voters = voters
  }
}

extension ApprovalStep: CustomStringConvertible {
  /// As it is read, with the votes: `any: ada granted, bob`.
  package var description: String {
    let names = voters.map { $0.vote == .none ? $0.user : "\($0.user) \($0.vote.rawValue)" }
    return "\(needs.rawValue): \(names.joined(separator: ", "))"
  }
}
