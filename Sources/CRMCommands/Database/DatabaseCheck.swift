import ArgumentParser
import CRMKit
import Tabular

/// `crm db check`
struct DatabaseCheck: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Prove every row from history; exit 1 where something does not hold.",
    discussion: """
      Looks at SQLite's own structure, at references between tables, at the chain of hashes, and at every row and every
      before image. A single flipped bit is found, and the changeset it belongs to is named. What is derived from other
      rows, the sums of customers' orders, is computed anew and compared; --rebuild writes it anew first.

      Examples:
        crm db check
        crm db check --rebuild
      """)
  static let columns = CheckFinding.columns

  @Flag(help: "First make what is derived from other rows anew.") var rebuild = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(rebuild ? .writing : .reading)
    if rebuild { try store.rebuildDerived() }
    let findings = try store.check()
    if findings.isEmpty, environment.console.format == .text {
      environment.console.note("nothing found")
      return .done
    }
    _ = try environment.console.write(findings)
    return findings.isEmpty ? .done : .finding
  }
}
