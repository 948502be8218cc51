import ArgumentParser

/// What `crm customer dedupe` is to do.
enum DedupeTask: Equatable {
  case pairs
  case clusters
  case weights
  case explain
  /// Notes that two customers are not one, or takes that back.
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
  @Flag(help: "List customers that hang together, each with the one to keep.") var clusters = false
  @Flag(help: "List what agreement on each field is worth.") var weights = false
  @Flag(help: "Show how the weights of two customers add up.") var explain = false
  @Flag(help: "Remember that two customers are not one.") var notDup = false
  @Flag(help: "Forget that two customers are not one.") var forget = false
  @Flag(help: "List what --not-dup remembers.") var decisions = false
  @Option(
    help: .init("Merge those who hang together by pairs from this probability on.", valueName: "probability"),
    transform: probability)
  var autoMerge: Double?

  /// - Throws: ``UsageError`` where several are given.
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
