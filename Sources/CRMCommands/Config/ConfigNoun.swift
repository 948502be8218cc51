import ArgumentParser

/// `crm config`: settings, which live in the database and travel with it.
struct ConfigNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Settings of the database.",
    subcommands: [ConfigGet.self, ConfigSet.self, ConfigUnset.self, ConfigList.self])
}
