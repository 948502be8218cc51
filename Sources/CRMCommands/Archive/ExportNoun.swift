import ArgumentParser

/// `crm export`
struct ExportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export the whole database; nouns export their own records.",
    subcommands: [ExportAll.self])
}
