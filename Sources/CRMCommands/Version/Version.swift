import ArgumentParser
import CRMKit
import Tabular

/// `crm version`
struct Version: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "version", abstract: "Print the version of the program.",
    discussion: """
      Examples:
        crm version
        crm version --json
      """)

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(Document(schema: "crm.version/1", VersionInformation()))
    return .done
  }
}
