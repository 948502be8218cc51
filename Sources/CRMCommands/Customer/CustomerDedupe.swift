import ArgumentParser
import CRMKit
import Tabular

/// `crm customer dedupe`
struct CustomerDedupe: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "dedupe", abstract: "List likely duplicates of customers, or merge them (dedupe).",
    discussion: """
      Customers that share a rare enough value are compared field by field: exact, similar words, or single
      wrong digits. The weight of each agreement is learned from the customers themselves, without labelled
      examples (Fellegi-Sunter record linkage): sharing a rare name counts for more than sharing a common
      one, and what the people of one household share counts for little. The weights of the fields add up;
      together with the share of duplicates they give the match probability. A missing value counts neither
      way.

      All fields that help to tell customers apart are used; --fields selects them instead. --weights lists
      the learned weights, --explain shows how they add up for two customers. --not-dup marks two customers
      as not duplicates, so that they are never listed again; --forget removes the mark. A cluster is
      doubtful if a chain of pairs connects two customers that are probably not duplicates.

      --auto-merge merges every cluster that is not doubtful into its most complete customer, all in one
      changeset. 'crm customer merge --help' explains which values are kept, and 'crm undo' restores every
      customer.

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

  @Argument(help: "two customers, for --explain, --not-dup and --forget") var customers: [String] = []
  @OptionGroup var task: DedupeTaskOptions
  @Option(
    help: .init("minimum match probability of the pairs listed", valueName: "probability"),
    transform: probability)
  var threshold: Double?
  @Option(help: .init("fields to compare, separated by commas: given_name,email,phone", valueName: "list"))
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
        : "only --explain, --not-dup and --forget take two customers")
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

/// What `crm customer dedupe` is to do.
enum DedupeTask: Equatable {
  case pairs
  case clusters
  case weights
  case explain
  /// Marks two customers as not duplicates, or removes the mark.
  case decide(isNotDuplicate: Bool)
  case decisions
  /// Merges the clusters of pairs from this probability on.
  case merge(above: Double)

  /// Whether two customers are named.
  var wantsCustomers: Bool {
    switch self {
    case .explain, .decide: true
    case .pairs, .clusters, .weights, .decisions, .merge: false
    }
  }
}

/// The flags that choose a task of `crm customer dedupe`; pairs are listed without one.
struct DedupeTaskOptions: ParsableArguments {
  @Flag(help: "list clusters of duplicates, each with the customer to keep") var clusters = false
  @Flag(help: "list the match weights of each field") var weights = false
  @Flag(help: "explain the match probability of two customers, field by field") var explain = false
  @Flag(help: "mark two customers as not duplicates") var notDup = false
  @Flag(help: "remove the mark that two customers are not duplicates") var forget = false
  @Flag(help: "list the pairs marked by --not-dup") var decisions = false
  @Option(
    help: .init("merge clusters of pairs from this match probability up", valueName: "probability"),
    transform: probability)
  var autoMerge: Double?

  /// - Throws: ``UsageError`` if several are given.
  var value: DedupeTask {
    get throws {
      let flags: [(isGiven: Bool, name: String, task: DedupeTask)] = [
        (clusters, "--clusters", .clusters), (weights, "--weights", .weights),
        (explain, "--explain", .explain), (notDup, "--not-dup", .decide(isNotDuplicate: true)),
        (forget, "--forget", .decide(isNotDuplicate: false)), (decisions, "--decisions", .decisions),
        (autoMerge != nil, "--auto-merge", .merge(above: autoMerge ?? 1)),
      ]
      let given = flags.filter(\.isGiven)
      guard given.count < 2 else {
        throw UsageError(
          .conflictingOptions, "\(given[0].name) and \(given[1].name) exclude each other",
          hint: "give one of them")
      }
      return given.first?.task ?? .pairs
    }
  }
}

/// The receipt of `--not-dup` and `--forget`.
struct DuplicateDecision: Tabulated {
  static let columns = [
    Column("not_duplicate", .boolean, help: "whether the two are marked as not duplicates"),
    Column("changed", .boolean, help: "whether anything changed"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  static func document(
    _ isNotDuplicate: Bool, _ customers: [String], _ written: Store.Written<Bool>, isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.duplicate_decision/1",
      DuplicateDecision(cells: [
        .boolean(isNotDuplicate), .boolean(written.value), .optional(written.changeset), .boolean(isDryRun),
      ]))
    let names = customers.joined(separator: " and ")
    let verb = isNotDuplicate ? "mark" : "unmark"
    let done = isDryRun ? "would \(verb)" : isNotDuplicate ? "marked" : "unmarked"
    document.line =
      written.value
      ? "\(done) \(names) as not duplicates"
      : "\(names) unchanged: \(isNotDuplicate ? "marked as not duplicates already" : "not marked as not duplicates")"
    return document
  }
}
