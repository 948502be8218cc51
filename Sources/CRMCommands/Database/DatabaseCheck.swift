import ArgumentParser
import CRMKit
import Tabular

/// `crm db check`
struct DatabaseCheck: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Verify the database against its history; exit 1 on differences.",
    discussion: """
      The check covers the structure of the SQLite file, references between tables, the hash chain, every row
      and every before image. A single flipped bit is found, with the changeset it belongs to. Derived data
      are compared with the rows they come from: order totals of customers, and the text indexes of tickets
      and articles; --rebuild computes them again first, and lists what was wrong.

      A file that was replaced as a whole is consistent in itself; only a hash kept elsewhere (crm log
      --head) reveals that. With --expect the head must be the changeset with that hash, or follow it.

      Rows that another program changed, deleted or appended are recorded by the next write, as a changeset
      of the actor 'external'. --adopt records them now, and also finds rows inserted between others.

      Examples:
        crm db check
        crm db check --rebuild
        crm db check --adopt
        crm db check --expect 47160cf6e2f7f596a87b96864a19a9f14d4182fde87ca36c389ef2b5c47fc343
      """)
  static let columns = CheckFinding.columns

  @Flag(help: "rebuild derived data first") var rebuild = false
  @Flag(help: "record changes by other programs in the history first") var adopt = false
  @Option(
    help: .init("hash of a changeset that must exist, from crm log --head", valueName: "hash"),
    transform: hash(argument:))
  var expect: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(rebuild || adopt ? .writing : .reading)
    if adopt { try store.adoptForeignRows() }
    if rebuild {
      for finding in try store.rebuildDerived() {
        environment.console.note("\(finding.table ?? ""): \(finding.detail); rebuilt")
      }
    }
    let findings = try store.check() + expectation(store, environment.console)
    if findings.isEmpty, environment.console.format == .text {
      environment.console.note(
        expect == nil
          ? "no differences found; only --expect proves that no later changeset is missing"
          : "no differences found")
      return .done
    }
    _ = try environment.console.write(findings)
    return findings.isEmpty ? .done : .finding
  }

  /// What the expected hash says of the head.
  private func expectation(_ store: Store, _ console: Console) throws -> [CheckFinding] {
    guard let expect else { return [] }
    guard let found = try store.changeset(hash: expect), let head = try store.lastChangeset() else {
      return [.unexpected(hash: expect)]
    }
    console.note(
      found == head
        ? "the head is changeset \(found), as expected"
        : "changeset \(found) is as expected; \(head - found) came after it")
    return []
  }
}

private func hash(argument: String) throws -> String {
  guard argument.utf8.count == 64, argument.allSatisfy(\.isHexDigit) else {
    throw UsageError(
      .invalidValue, "'\(argument)' is not the hash of a changeset", hint: "crm log --head prints one")
  }
  return argument
}
