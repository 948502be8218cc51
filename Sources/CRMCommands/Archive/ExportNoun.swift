import ArgumentParser

/// `crm export`
struct ExportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export the whole database; nouns export their own records.",
    discussion: """
      'crm export --all' is a complete copy, and 'crm import --all' restores it. Nouns export their records
      for other programs, as in 'crm customer export'.
      """,
    subcommands: [ExportAll.self])
}
