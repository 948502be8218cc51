import ArgumentParser
import CRMKit
import Tabular

/// `crm customer merge`
struct CustomerMergeCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "merge", abstract: "Merge duplicate customers into one.",
    discussion: """
      The customer named by --into, the winner, keeps its id. E-mail addresses, phone numbers, postal
      addresses, external ids, tags, notes and list fields of all are combined, without repeats; orders,
      deals, tickets, interactions and all other related records move to the winner. The ids of the merged
      duplicates stay as aliases: naming one finds the winner, in later imports as well. Without --into the
      first customer is the winner.

      A field with a single value keeps the winner's; if the winner has none, the first duplicate with a
      value fills it. --take selects another: winner, loser (the first duplicate with a value), longest,
      newest (of the customer changed last), or the id of one of them. A name brings given and family name
      along; for email, phone and address, which are all kept, it selects whose come first. A person and a
      company are merged only with --take kind=….

      Values that are not kept are listed as lost; history keeps them, and names stay with the aliases. To
      merge several duplicates, crm asks for confirmation; scripts pass --yes. 'crm customer unmerge'
      restores everything.

      Examples:
        crm customer merge 7 --into 1
        crm customer merge shopify:1234 9 --into ada@example.org --take name=longest --take birthday=9 --dry-run
        crm customer merge 7 --into 1 --take kind=winner --take email=newest
      """)
  static var result: (any Tabulated.Type)? { MergeSummary.Change.self }

  @Argument(help: "duplicates to merge: ids, e-mail addresses, phone numbers or source:key") var customers:
    [String] = []
  @Option(
    help: .init("customer that stays: id, e-mail address, phone number or source:key", valueName: "customer"))
  var into: String?
  @Option(
    help: .init(
      "which customer's value a field keeps: winner, loser, longest, newest or an id",
      valueName: "field=choice")) var take: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard let name = into ?? customers.first else {
      throw UsageError(
        .missingArgument, "no customer is given", hint: "write crm customer merge 7 9 --into 1")
    }
    let names = try idsFrom.ids(into == nil ? Array(customers.dropFirst()) : customers, in: environment)
    let store = try environment.openStore(.writing)
    let (winner, losers) = try store.customersToMerge(name, names)
    let policy = try MergePolicy(arguments: take, in: store)
    if losers.count > 1 { try environment.confirm("merge \(losers.count) customers into customer \(winner)") }
    let merged = try store.mergeCustomers(
      winner: winner, losers: losers, policy: policy, dryRun: global.dryRun)
    if merged.value.changes.contains(where: { $0.what == "customer_not_duplicate" && $0.outcome == .lost }) {
      environment.console.warn("'crm customer dedupe --not-dup' had marked them as not duplicates")
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
