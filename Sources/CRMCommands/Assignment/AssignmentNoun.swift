import ArgumentParser

/// `crm assignment`
struct AssignmentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "assignment",
    abstract: "Assignment rules: which user gets a lead or deal.",
    discussion: """
      The first rule that a deal matches decides: round-robin, least-open, weighted, a fixed user, or the pool
      of a team. Every decision is logged with its reason.
      """,
    subcommands: [
      AssignmentAdd.self, AssignmentList.self, AssignmentShow.self, AssignmentEdit.self,
      AssignmentDelete.self,
      AssignmentRunCommand.self, AssignmentExplain.self, AssignmentRecycle.self, AssignmentLog.self,
    ])
}
