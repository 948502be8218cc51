import ArgumentParser
import CRMKit
import Tabular

/// `crm customer merge`
struct CustomerMergeCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "merge", abstract: "Merge duplicate customers into one.",
    discussion: """
      The winner keeps its id. E-mail addresses, numbers, postal addresses, ids in other systems, tags, notes and lists are
      united, what is equal once; orders, interactions and everything else that hangs on the others moves. The ids of the
      others stay as aliases: whatever names one finds the winner, files that are imported later among them.

      Of a field with one value the winner's stays, and where it has none, the first of the others that has one fills it.
      --take says otherwise: winner, loser (the first of the others with a value), longest, newest (of whom changed last),
      or the id of one of them. A name brings given and family name with it; for email, phone and address, all of which
      are kept, it says whose come first. A person and a company become one only where --take kind=… says which.

      Values that give way are listed as lost; names are kept with the aliases, all of them in history. More than one loser
      needs a yes: an answer on a terminal, --yes elsewhere. 'crm customer unmerge' brings all of it back.

      Examples:
        crm customer merge 1 7
        crm customer merge ada@example.org shopify:1234 9 --take name=longest --take birthday=9 --dry-run
        crm customer merge 1 7 --take kind=winner --take email=newest
      """)
  static var result: (any Tabulated.Type)? { MergeSummary.Change.self }

  @Argument(help: "Who is left: id, e-mail address, phone number or source:key.") var winner: String
  @Argument(help: "Who is the same: ids, e-mail addresses, phone numbers or source:key.") var losers:
    [String] = []
  @Option(help: .init("Whose value a field gets.", valueName: "field=choice")) var take: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(losers, in: environment)
    let store = try environment.openStore(.writing)
    let (winner, losers) = try store.customersToMerge(winner, names)
    let policy = try MergePolicy(arguments: take, in: store)
    if losers.count > 1 { try environment.confirm("merge \(losers.count) customers into customer \(winner)") }
    let merged = try store.mergeCustomers(
      winner: winner, losers: losers, policy: policy, dryRun: global.dryRun)
    if merged.value.changes.contains(where: { $0.what == "customer_not_duplicate" && $0.outcome == .lost }) {
      environment.console.warn("'crm customer dedupe --not-dup' had noted that they are not one")
    }
    try environment.console.write(
      receipt: merged.value.document(changeset: merged.changeset, isDryRun: global.dryRun))
    return .done
  }
}

extension MergePolicy {
  private static let words: [String: MergeChoice] = [
    "winner": .winner, "loser": .loser, "longest": .longest, "newest": .newest,
  ]

  /// Reads `field=choice`.
  fileprivate init(arguments: [String], in store: Store) throws {
    self.init()
    for text in arguments {
      guard let equals = text.firstIndex(of: "=") else {
        throw ValueError(
          .invalidAssignment, "'\(text)' is not field=choice", hint: "write --take name=longest")
      }
      choices[String(text[..<equals]).trimmed] = try MergePolicy.choice(
        String(text[text.index(after: equals)...]).trimmed, in: store)
    }
  }

  private static func choice(_ text: String, in store: Store) throws -> MergeChoice {
    if let choice = words[text] { return choice }
    guard text.contains(where: { $0.isNumber || "@:+".contains($0) }) else {
      throw RecordError.notAllowed(
        field: "take", value: text, allowed: ["winner", "loser", "longest", "newest", "the id of a customer"])
    }
    return .customer(try store.customerID(text))
  }
}
