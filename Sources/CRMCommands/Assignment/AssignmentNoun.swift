import ArgumentParser

/// `crm assignment`
struct AssignmentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "assignment",
    abstract: "Assignment rules: which user gets a lead or deal.",
    subcommands: [
      AssignmentAdd.self, AssignmentList.self, AssignmentShow.self, AssignmentEdit.self,
      AssignmentDelete.self,
      AssignmentRunCommand.self, AssignmentExplain.self, AssignmentRecycle.self, AssignmentLog.self,
    ])
}
