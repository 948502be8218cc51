import ArgumentParser

/// `crm team`
struct TeamNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "team", abstract: "Teams: members, workload, and the pool of deals they may claim.",
    discussion: """
      Tickets and deals can belong to a team. Deals in the pool of a team are claimed by its members.
      """,
    subcommands: [
      TeamAdd.self, TeamShow.self, TeamList.self, TeamEdit.self, TeamDelete.self, TeamJoin.self,
      TeamLeave.self,
      TeamPool.self,
    ])
}
