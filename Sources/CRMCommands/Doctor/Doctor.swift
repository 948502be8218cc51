import ArgumentParser
import CRMKit
import Tabular

/// `crm doctor`
struct Doctor: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "doctor", abstract: "Diagnose the database and the setup; exit 1 on problems.",
    discussion: """
      The program, the SQLite library it runs with, and the database in use are examined. 'crm db check'
      verifies every row.

      Examples:
        crm doctor
      """)
  static let columns = Observation.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let observations = Examination(environment).observations
    _ = try environment.console.write(observations)
    return observations.contains { $0.state == .problem } ? .finding : .done
  }
}
