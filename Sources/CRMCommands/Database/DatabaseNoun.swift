import ArgumentParser

/// `crm db`: the file itself.
struct DatabaseNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "db", abstract: "The database file: backup, restore, integrity check, size.",
    discussion: """
      The database is one SQLite file that includes its history. 'crm doctor' diagnoses the setup around it.
      """,
    subcommands: [
      DatabasePath.self, DatabaseCheck.self, DatabaseContentHash.self, DatabaseStats.self,
      DatabaseBackup.self, DatabaseRestore.self,
      DatabaseVacuum.self, DatabaseViews.self,
    ])
}
