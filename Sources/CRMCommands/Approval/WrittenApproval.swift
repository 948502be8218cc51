import ArgumentParser
import CRMKit
import Tabular

/// What a write to an approval did.
struct WrittenApproval: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the approval"),
    Column("ticket_id", .integer, help: "id of the ticket"),
    Column("state", help: "new state: pending, granted, denied or recalled"),
    Column("waiting", .list, help: "users whose votes are pending"),
    Column("changeset", .integer, help: "changeset; empty in a dry run"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  /// The receipt with its line.
  static func document(_ written: Store.Written<Approval>, isDryRun: Bool, _ line: String) -> Document {
    let approval = written.value
    var document = Document(
      schema: "crm.approval_changed/1",
      WrittenApproval(cells: [
        .integer(approval.id), .integer(approval.ticket), .text(approval.state.rawValue),
        .list(approval.waiting), written.changeset.map(Cell.integer) ?? .null, .boolean(isDryRun),
      ]))
    document.line = line
    return document
  }
}

/// The user who requests an approval or votes on it.
struct ApprovalPersonOption: ParsableArguments {
  @Option(
    name: .customLong("as"), help: "user who votes; by default the user who runs the command",
    completion: .shellCommand("crm complete users"))
  var user: String?

  func name(_ environment: Environment, in store: Store) throws -> String {
    try environment.user(user, in: store) ?? environment.actor
  }
}

/// The approval, the user who votes, and the comment.
struct ApprovalDeedArguments: ParsableArguments {
  @Argument(
    help: "id of the approval", transform: { try wholeNumber($0, in: 1...Int64.max, of: nil) })
  var approval: Int64
  @OptionGroup var person: ApprovalPersonOption
  @Option(help: "comment") var text: String?
}

extension ApprovalDeedArguments {
  /// Does something with the approval, and says so.
  ///
  /// - Parameter verb: as in `granted approval 3`.
  func run(_ deed: ApprovalDeed, verb: String, dry: String, in environment: Environment) throws -> ExitStatus
  {
    let store = try environment.openStore(.writing)
    let isDryRun = environment.global.dryRun
    let deed = try environment.named(deed, in: store)
    let written = try store.act(
      on: approval, deed, as: person.name(environment, in: store), text: text, dryRun: isDryRun)
    let state =
      written.value.state == .pending
      ? "waits for \(written.value.waiting.joined(separator: ", "))" : "it is \(written.value.state.rawValue)"
    try environment.console.write(
      receipt: WrittenApproval.document(
        written, isDryRun: isDryRun, "\(isDryRun ? dry : verb) approval \(approval); \(state)"))
    return .done
  }
}

extension Environment {
  /// The deed with its user proved, where it names one.
  fileprivate func named(_ deed: ApprovalDeed, in store: Store) throws -> ApprovalDeed {
    guard case .delegate(let user) = deed else { return deed }
    return .delegate(to: try self.user(user, in: store) ?? user)
  }
}
