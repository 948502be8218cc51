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

/// What is running: the program, and the library that keeps its data.
struct VersionInformation: Tabulated {
  static let columns = [
    Column("version", help: "version of the program"),
    Column("sqlite_version", help: "version of the SQLite library it runs with"),
  ]

  let version = programVersion
  let sqliteVersion = Store.libraryVersion

  var cells: [Cell] { [.text(version), .text(sqliteVersion)] }
}

/// Semantic version of the program.
let programVersion = "0.2.0"
/// The day of that version, for the pages of the manual.
let programDate = "2026-11-30"
