import ArgumentParser
import CRMKit
import Tabular

/// `crm customer dedupe`
struct CustomerDedupe: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "dedupe", abstract: "List likely duplicates of customers, or merge them.",
    discussion: """
      Customers that share something telling are compared field by field: as written, by likeness of words, by single wrong
      digits. What each agreement is worth is learnt from the customers themselves, without examples: to share a rare name
      tells more than to share a common one, and what people of one household share tells little about who of them it is.
      The weights of the fields add up; with the rareness of duplicates they give the probability. A missing value
      says nothing.

      All fields that tell something are used; --fields names them instead. --weights shows what was learnt, --explain how
      it adds up for two customers. --not-dup remembers that two are not one; they are never listed again, and --forget
      takes that back. A cluster is doubtful where a chain of pairs holds two customers who are likelier not one.

      --auto-merge merges every cluster that is not doubtful into its member that knows most, all in one changeset: 'crm
      customer merge --help' says what becomes of values, and 'crm undo' brings everybody back.

      Examples:
        crm customer dedupe
        crm customer dedupe --threshold 0.999 -f csv
        crm customer dedupe --clusters
        crm customer dedupe --fields given_name,family_name --weights
        crm customer dedupe --explain 1 13
        crm customer dedupe --not-dup 1 13
        crm customer dedupe --forget 1 13
        crm customer dedupe --decisions
        crm customer dedupe --exit-code -f ids
        crm customer dedupe --auto-merge 0.99 --dry-run
        crm customer dedupe --auto-merge 0.99 --yes
      """)
  static let columns = DuplicatePair.columns

  @Argument(help: "Two customers, for --explain, --not-dup and --forget.") var customers: [String] = []
  @OptionGroup var task: DedupeTaskOptions
  @Option(
    help: .init("List pairs from this probability on.", valueName: "probability"), transform: probability)
  var threshold: Double?
  @Option(help: .init("Compare by these fields alone: given_name,email,phone.", valueName: "list"))
  var fields: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let task = try task.value
    try check(task)
    switch task {
    case .decide(let isNotDuplicate): return try decide(isNotDuplicate, in: environment)
    case .decisions: return try environment.console.write(environment.openStore(.reading).notDuplicates())
    case .explain: return try explain(in: environment)
    case .pairs:
      let search = try search(in: environment)
      return try environment.console.write(search.pairs())
    case .clusters:
      let search = try search(in: environment)
      return try environment.console.write(search.members())
    case .merge(let probability): return try merge(above: probability, in: environment)
    case .weights: return try environment.console.write(search(in: environment).weights())
    }
  }

  private func check(_ task: DedupeTask) throws {
    let wanted = task.wantsCustomers ? 2 : 0
    guard customers.count != wanted else { return }
    throw UsageError(
      customers.count < wanted ? .missingArgument : .unexpectedArgument,
      wanted == 2 ? "two customers are expected" : "no customer is expected",
      hint: wanted == 2
        ? "name both, as in crm customer dedupe --explain 12 845"
        : "--explain, --not-dup and --forget take two")
  }

  private var options: DuplicateOptions {
    var options = DuplicateOptions()
    options.threshold = threshold ?? options.threshold
    options.fields = fields?.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    return options
  }

  private func search(in environment: Environment) throws -> DuplicateSearch {
    let search = try environment.openStore(.reading).duplicates(options)
    search.note(on: environment.console)
    return search
  }

  private func merge(above probability: Double, in environment: Environment) throws -> ExitStatus {
    guard threshold == nil else {
      throw UsageError(
        .conflictingOptions, "--auto-merge and --threshold exclude each other",
        hint: "--auto-merge \(probability) takes pairs from that probability on")
    }
    let store = try environment.openStore(.writing)
    var options = options
    options.threshold = probability
    let search = try store.duplicates(options)
    search.note(on: environment.console)
    let clusters = try search.clusters()
    let count = clusters.reduce(0) { $0 + $1.members.count - 1 }
    if count > 1 { try environment.confirm("merge \(count) customers into others") }
    let merged = try store.mergeDuplicates(clusters, dryRun: global.dryRun)
    merged.note(on: environment.console, isDryRun: global.dryRun)
    return try environment.console.write(merged.value)
  }

  private func explain(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let (first, second) = try store.customerPair(customers[0], customers[1])
    let search = try store.duplicates(options)
    search.note(on: environment.console)
    try environment.console.write(search.explanation(of: first, and: second).document)
    return .done
  }

  private func decide(_ isNotDuplicate: Bool, in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let written = try store.setNotDuplicate(
      isNotDuplicate, customers[0], customers[1], dryRun: global.dryRun)
    try environment.console.write(
      receipt: DuplicateDecision.document(isNotDuplicate, customers, written, isDryRun: global.dryRun))
    return .done
  }
}

func probability(argument: String) throws -> Double {
  guard let value = Double(argument), value > 0, value <= 1 else {
    throw UsageError(
      .invalidValue, "'\(argument)' is not a probability",
      hint: "write a number above 0 and up to 1, such as 0.95")
  }
  return value
}
