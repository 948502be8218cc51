import ArgumentParser

/// `crm config`: settings, which live in the database and travel with it; and all that is configured, as a file.
struct ConfigNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Settings of the database, and its whole configuration as a file.",
    discussion: """
      Settings are stored in the database, and their changes in its history. Options and environment
      variables override them for one command.
      """,
    subcommands: [
      ConfigGet.self, ConfigSet.self, ConfigUnset.self, ConfigList.self, ConfigExport.self,
      ConfigImport.self,
    ])
}
