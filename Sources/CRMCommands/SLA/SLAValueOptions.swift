import ArgumentParser
import CRMKit

/// What a policy says, as `add` and `edit` take it.
struct SLAValueOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: .init("rule that tickets must match; see 'crm help rules'", valueName: "rule"))
  var condition: String?
  @Option(
    help: "calendar of business hours; without one, calendar hours count",
    completion: .shellCommand("crm complete calendars"))
  var calendar: String?
  @Option(
    help: .init("target of the first response: 1h, 30m, 1h30m", valueName: "duration"),
    transform: value(of: "first-response", WorkingDuration.init(positive:)))
  var firstResponse: WorkingDuration?
  @Option(
    help: .init("target of each next response", valueName: "duration"),
    transform: value(of: "next-response", WorkingDuration.init(positive:)))
  var nextResponse: WorkingDuration?
  @Option(
    help: .init("target of the resolution", valueName: "duration"),
    transform: value(of: "resolution", WorkingDuration.init(positive:)))
  var resolution: WorkingDuration?
  @Option(
    help: .init(
      "warn this long before a target, in business hours: resolution=1h; repeatable, "
        + "once per timer",
      valueName: "clock=duration"))
  var warnBefore: [String] = []
  @Option(
    help: .init(
      "state that pauses the timers, instead of the states of category paused; repeatable",
      valueName: "state"))
  var pause: [String] = []
  @Flag(help: "never pause the timers") var noPause = false
  @Option(
    help: "what a reopening does to ended timers: resume (default), restart or none",
    completion: .list(SLATerms.OnReopen.allCases.map(\.rawValue)),
    transform: SLATerms.OnReopen.init(argument:))
  var onReopen: SLATerms.OnReopen?
  @Option(help: .init("only tickets opened from this day on", valueName: "time"))
  var effectiveFrom: String?
  @Option(help: "description") var description: String?

  var isEmpty: Bool {
    condition == nil && calendar == nil && firstResponse == nil && nextResponse == nil && resolution == nil
      && warnBefore.isEmpty && pause.isEmpty && !noPause && onReopen == nil && effectiveFrom == nil
      && description == nil
  }

  /// Takes over what is given.
  func apply(to policy: inout SLAPolicy, _ environment: Environment, _ store: Store) throws {
    policy.condition = condition ?? policy.condition
    policy.calendar = calendar ?? policy.calendar
    let targets: [(SLAClock, WorkingDuration?)] = [
      (.firstResponse, firstResponse), (.nextResponse, nextResponse), (.resolution, resolution),
    ]
    for case (let clock, let duration?) in targets {
      policy.terms.targets[clock, default: SLATerms.Target(seconds: 0)].seconds = duration.seconds
    }
    for text in warnBefore {
      let (clock, seconds) = try SLAValueOptions.warning(text)
      guard policy.terms.targets[clock] != nil else { throw SLAError.warningWithoutTarget(clock) }
      policy.terms.targets[clock]?.warnBefore = seconds
    }
    if noPause, !pause.isEmpty {
      throw UsageError(
        .conflictingOptions, "--pause and --no-pause exclude each other", hint: "give one of them")
    }
    if noPause || !pause.isEmpty { policy.terms.pauses = .states(Set(pause)) }
    policy.terms.onReopen = onReopen ?? policy.terms.onReopen
    if let start = try environment.instant(effectiveFrom, of: "effective_from", in: store) {
      policy.effectiveFrom = Instant(seconds: start)
    }
    policy.description = description ?? policy.description
  }

  /// Reads `resolution=1h`.
  private static func warning(_ text: String) throws -> (SLAClock, Int64) {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2 else {
      throw UsageError(
        .invalidValue, "'\(text)' is not a timer with a duration",
        hint: "write --warn-before resolution=1h")
    }
    return (try SLAClock(argument: halves[0]), try WorkingDuration(positive: halves[1]).seconds)
  }
}

extension SLATerms.OnReopen: Choice {}

extension SLAClock {
  /// As options name it: `first-response`.
  var argument: String { rawValue.replacing("_", with: "-") }

  /// Reads the value of an option, `first-response` or `first_response`.
  /// - Throws: ``UsageError`` `invalid_value`.
  init(argument: String) throws {
    if let clock = SLAClock(rawValue: argument.replacing("-", with: "_")) {
      self = clock
      return
    }
    let words = SLAClock.allCases.map(\.argument)
    throw UsageError(
      .invalidValue, "'\(argument)' is not one of \(words.joined(separator: ", "))",
      hint: didYouMean(argument, among: words))
  }
}

extension Environment {
  /// Warns of policies that never apply, because one that matches every ticket comes before them.
  func warnOfUnreachable(_ policies: [SLAPolicy]) {
    guard let last = policies.firstIndex(where: \.isUnconditional) else { return }
    for policy in policies[(last + 1)...] {
      console.warn(
        "policy '\(policy.name)' never applies: '\(policies[last].name)' before it matches every ticket")
    }
  }
}
