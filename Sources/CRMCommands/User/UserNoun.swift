import ArgumentParser

/// `crm user`
struct UserNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Users: record owners and agents.",
    discussion: """
      A user owns records, works on tickets and belongs to teams. Assignment rules pass over users who are
      absent or at their capacity.
      """,
    subcommands: [
      UserAdd.self, UserShow.self, UserList.self, UserEdit.self, UserDelete.self, UserAbsent.self,
      UserPresent.self,
      UserImportCommand.self, UserExport.self,
    ])
}
