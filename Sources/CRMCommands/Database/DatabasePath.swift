import ArgumentParser
import CRMKit
import Tabular

/// `crm db path`
struct DatabasePath: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "path", abstract: "Print the path of the database in use.",
    discussion: """
      Examples:
        crm db path
      """)

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let found = FoundDatabase(path: try environment.location.find())
    var document = Document(schema: "crm.db_path/1", found)
    document.line = found.path
    try environment.console.write(document)
    return .done
  }
}
