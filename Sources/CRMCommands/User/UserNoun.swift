import ArgumentParser

/// `crm user`
struct UserNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Users: record owners and agents.",
    subcommands: [
      UserAdd.self, UserShow.self, UserList.self, UserEdit.self, UserDelete.self, UserAbsent.self,
      UserPresent.self,
      UserImportCommand.self, UserExport.self,
    ])
}
