import ArgumentParser

/// `crm customer`
struct CustomerNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "customer", abstract: "People and companies.",
    subcommands: [CustomerImportCommand.self])
}
