import ArgumentParser

/// `crm export`
struct ExportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write whole databases; 'crm customer export' writes customers alone.",
    subcommands: [ExportAll.self])
}
