import ArgumentParser
import CRMKit
import Tabular

/// `crm db check`
struct DatabaseCheck: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Verify the database against its history; exit 1 on differences.",
    discussion: """
      Looks at SQLite's own structure, at references between tables, at the chain of hashes, and at every row and every
      before image. A single flipped bit is found, and the changeset it belongs to is named. What is derived from other
      rows is compared with them: the sums of customers' orders, and the indexes of the texts of tickets and articles;
      --rebuild writes it anew first, and tells what was not as it should be.

      A file that was rewritten as a whole proves itself: only a hash that was kept elsewhere (crm log --head) shows that.
      With --expect the head must be the changeset of that hash, or come after it.

      What another program changed, deleted or inserted behind the last row is taken into history by the next write, as a
      changeset of 'external'; --adopt does so now, and finds rows that it inserted between others.

      Examples:
        crm db check
        crm db check --rebuild
        crm db check --adopt
        crm db check --expect 47160cf6e2f7f596a87b96864a19a9f14d4182fde87ca36c389ef2b5c47fc343
      """)
  static let columns = CheckFinding.columns

  @Flag(help: "First make what is derived from other rows anew.") var rebuild = false
  @Flag(help: "First take what another program wrote into history.") var adopt = false
  @Option(
    help: .init("The hash of a changeset that must be there, from crm log --head.", valueName: "hash"),
    transform: hash(argument:))
  var expect: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(rebuild || adopt ? .writing : .reading)
    if adopt { try store.adoptForeignRows() }
    if rebuild {
      for finding in try store.rebuildDerived() {
        environment.console.note("\(finding.table ?? ""): \(finding.detail); made anew")
      }
    }
    let findings = try store.check() + expectation(store, environment.console)
    if findings.isEmpty, environment.console.format == .text {
      environment.console.note(
        expect == nil
          ? "nothing found; that no later changeset is missing, --expect proves alone" : "nothing found")
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
