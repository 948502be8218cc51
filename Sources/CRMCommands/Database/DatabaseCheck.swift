import ArgumentParser
import CRMKit
import Tabular

/// `crm db check`
struct DatabaseCheck: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Prove every row from history; exit 1 where something does not hold.",
    discussion: """
      Looks at SQLite's own structure, at references between tables, at the chain of hashes, and at every row and every
      before image. A single flipped bit is found, and the changeset it belongs to is named.

      Examples:
        crm db check
      """)
  static let columns = CheckFinding.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let findings = try environment.openStore(.reading).check()
    if findings.isEmpty, environment.console.format == .text {
      environment.console.note("nothing found")
      return .done
    }
    _ = try environment.console.write(findings)
    return findings.isEmpty ? .done : .finding
  }
}
