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

/// What `crm doctor` looks at, in its order.
struct Examination {
  private let environment: Environment

  init(_ environment: Environment) { self.environment = environment }

  var observations: [Observation] {
    [Observation("crm", .ok, programVersion), library] + database
  }

  private var library: Observation {
    let version = Store.libraryVersion
    guard LibraryRelease(version).canLoseCommits else { return Observation("sqlite", .ok, version) }
    return Observation(
      "sqlite", .warning, "\(version) can lose a commit if a checkpoint runs at the same time",
      hint:
        "crm keeps its own writers apart; do not write with other programs meanwhile, or upgrade to 3.51.3")
  }

  private var database: [Observation] {
    do {
      let path = try environment.location.find()
      let store = try environment.openStore(.reading)
      let statistics = try store.statistics()
      return [
        Observation("database", .ok, path), head(store),
        Observation("schema", .ok, "version \(statistics.schemaVersion)"),
        Observation("roles", .ok, "advisory: whoever can read the file can read all of it"),
      ]
    } catch {
      let diagnosis = Diagnosis(error)
      return [Observation("database", .problem, diagnosis.message, hint: diagnosis.hint)]
    }
  }

  private func head(_ store: Store) -> Observation {
    if let finding = store.rolledBack { return Observation("head", .problem, finding.sentence) }
    return Observation("head", .ok, "not older than last seen here")
  }
}

/// A release of SQLite.
struct LibraryRelease {
  private let parts: [Int]

  init(_ version: String) { parts = version.split(separator: ".").map { Int($0) ?? 0 } }

  /// Whether it has the WAL-reset bug: 3.7.0 to 3.51.2, mended in 3.44.6 and 3.50.7 as well.
  ///
  /// - Source: sqlite.org/wal.html, "the WAL-reset bug".
  var canLoseCommits: Bool {
    if !precedes([3, 51, 3]) { return false }
    let isMended = hasBranch(3, 44) && !precedes([3, 44, 6]) || hasBranch(3, 50) && !precedes([3, 50, 7])
    return !isMended && !precedes([3, 7, 0])
  }

  private func precedes(_ other: [Int]) -> Bool { parts.lexicographicallyPrecedes(other) }

  private func hasBranch(_ major: Int, _ minor: Int) -> Bool { parts.starts(with: [major, minor]) }
}
