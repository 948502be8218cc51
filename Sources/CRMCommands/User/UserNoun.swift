import ArgumentParser

/// `crm user`
struct UserNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Users: record owners and agents.",
    discussion: """
      A user owns records, works on tickets and belongs to teams. Absent users and users at their capacity are passed over by
      assignment rules.
      """,
    subcommands: [
      UserAdd.self, UserShow.self, UserList.self, UserEdit.self, UserDelete.self, UserAbsent.self,
      UserPresent.self,
      UserImportCommand.self, UserExport.self,
    ])
}
