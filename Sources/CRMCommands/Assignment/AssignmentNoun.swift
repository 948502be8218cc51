import ArgumentParser

/// `crm assignment`
struct AssignmentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "assignment",
    abstract: "Rules by which deals are given to users, and the log of what they decided.",
    subcommands: [
      AssignmentAdd.self, AssignmentList.self, AssignmentShow.self, AssignmentEdit.self,
      AssignmentDelete.self,
      AssignmentRunCommand.self, AssignmentExplain.self, AssignmentRecycle.self, AssignmentLog.self,
    ])
}
