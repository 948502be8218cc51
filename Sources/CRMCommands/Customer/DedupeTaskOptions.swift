import ArgumentParser

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
