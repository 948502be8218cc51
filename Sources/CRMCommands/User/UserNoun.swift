import ArgumentParser

/// `crm user`
struct UserNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "The people of yours who look after records.",
    subcommands: [
      UserAdd.self, UserShow.self, UserList.self, UserEdit.self, UserDelete.self, UserAbsent.self,
      UserPresent.self,
      UserImportCommand.self, UserExport.self,
    ])
}
