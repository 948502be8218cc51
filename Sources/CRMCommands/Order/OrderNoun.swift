import ArgumentParser

/// `crm order`
struct OrderNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "What customers bought.",
    subcommands: [OrderImportCommand.self])
}
