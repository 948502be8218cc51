import Analytics

/// The window, the weights and the thresholds that are in force.
package struct ChurnSettings: Sendable {
  /// Days of each of the two windows.
  package var window: Int64
  /// In the order of ``ChurnSignal``.
  package var weights: [Double]
  /// Whether a person set one of them, so that they stand.
  let areWeightsSet: Bool
  /// Scores from which on a customer is watched, at risk, churned.
  package var watch: Double
  package var atRisk: Double
  package var churned: Double

  /// - Throws: ``StoreError/badSetting(key:value:)``, ``SettingContradiction`` where the thresholds do not ascend.
  init(_ database: Database) throws {
    window = Int64(try Setting.number(.churnWindow, in: database))
    weights = try ChurnSignal.allCases.map { try Setting.number($0.weight, in: database) }
    areWeightsSet = try ChurnSignal.allCases.contains {
      try Setting.value($0.weight.rawValue, in: database) != nil
    }
    watch = try Setting.number(.churnWatch, in: database)
    atRisk = try Setting.number(.churnAtRisk, in: database)
    churned = try Setting.number(.churnChurned, in: database)
    try Setting.checkOrder(of: .churnWatch, in: database)
  }

  /// The level of a score in ten-thousandths, as it is printed.
  func level(of score: Int64) -> ChurnLevel {
    let value = Double(score) / 10_000
    return value >= churned ? .churned : value >= atRisk ? .atRisk : value >= watch ? .watch : .ok
  }
}

/// With which weights the signals, as they were some time ago, would have ranked best who has been silent since.
///
/// The history is cut a window before the month of the report: the signals of that day are held against the orders of the
/// window that followed. So the weights stay the same throughout a month, and nothing after the report has a part in them.
package struct ChurnCalibration: Sendable {
  /// Where the weights come from.
  package enum Weights: String, Sendable {
    /// Fitted to what happened.
    case fitted
    /// Too few customers had orders, were silent or came back: those of the settings that nobody set.
    case standard
    /// A person set some: they stand.
    case set
  }

  package let weights: Weights
  /// The last day that the signals knew, and the last one of the window that followed.
  package let cut: CalendarDay
  package let until: CalendarDay
  /// Customers with an order by then, and how many of them ordered in the window that followed.
  package let customers: Int
  package let returned: Int
  /// The area under the ROC curve of the score, and of the days of silence alone; `nil` where there are too few customers.
  package let area: Double?
  package let silenceArea: Double?

  /// In the order of ``ChurnSignal``: what the score is made with.
  let shares: [Double]

  /// Fewer customers, and fewer of each kind, tell nothing.
  private static let fewestCustomers = 200
  private static let fewestOfAKind = 30
  /// A signal known of fewer keeps its weight.
  private static let fewestKnown = 100

  init(_ past: ChurnPast, _ settings: ChurnSettings) {
    (cut, until) = (CalendarDay(daysSinceEpoch: past.cut), CalendarDay(daysSinceEpoch: past.until))
    customers = past.facts.count
    returned = past.returned.count { $0 }
    let silent = customers - returned
    guard customers >= Self.fewestCustomers, min(returned, silent) >= Self.fewestOfAKind else {
      weights = settings.areWeightsSet ? .set : .standard
      (area, silenceArea, shares) = (nil, nil, settings.weights)
      return
    }
    let ranks = ChurnRanks(of: past.facts)
    let values = past.facts.flatMap { facts in
      ChurnSignal.all.map { facts.value(of: $0, ranks) ?? .nan }
    }
    let fit = ShareFit(
      signals: ChurnSignal.all.count, values: values, outcomes: past.returned.map { !$0 })
    shares = settings.areWeightsSet ? settings.weights : Self.fitted(fit, settings.weights)
    weights = settings.areWeightsSet ? .set : .fitted
    area = fit.area(shares)
    silenceArea = Self.area(ofSilence: past)
  }

  /// The weights that rank best, which together weigh as much as before: those that are not fitted keep their shares.
  private static func fitted(_ fit: ShareFit, _ standard: [Double]) -> [Double] {
    let known = fit.known
    let free = known.indices.filter { known[$0] >= fewestKnown }
    let starts = [[ChurnSignal.recency, .frequency], [.recency]].map { signals in
      standard.indices.map { index in
        free.contains(index) ? signals.contains(ChurnSignal.all[index]) ? 4.0 : 0 : standard[index]
      }
    }
    let shares = fit.shares(from: starts + [standard], free: free)
    let (before, after) = (free.reduce(0) { $0 + standard[$1] }, free.reduce(0) { $0 + shares[$1] })
    guard after > 0 else { return standard }
    return shares.indices.map { index in
      free.contains(index) ? (shares[index] / after * before * 100).rounded() / 100 : shares[index]
    }
  }

  private static func area(ofSilence past: ChurnPast) -> Double? {
    let longest = Int(past.facts.map(\.silence).max() ?? 0)
    var (silent, others) = ([Int](repeating: 0, count: longest + 1), [Int](repeating: 0, count: longest + 1))
    for (facts, returned) in zip(past.facts, past.returned) {
      if returned { others[Int(facts.silence)] += 1 } else { silent[Int(facts.silence)] += 1 }
    }
    return ShareFit.area(silent, others)
  }
}

/// The customers some time ago, and which of them ordered in the window that followed.
struct ChurnPast {
  /// The last day that the facts know, and the last one of the window.
  let cut: Int64
  let until: Int64
  var facts: [ChurnFacts] = []
  var returned: [Bool] = []

  /// - Parameter day: that of the report, which lies in the month that begins behind the window.
  init(before day: Int64, window: Int64) {
    let month = ReportPeriod.month
    until = month.firstDay(month.index(ofDay: day)) - 1
    cut = until - window
  }
}

/// The scores that rules name, as the reports with their standard options compute them.
struct ReportScores: RuleScores {
  func fill(_ requirement: RuleRequirement, asOf: AsOf, calibrated: AsOf, in database: Database) throws {
    guard let connection = database.sqliteConnection else { return }
    let source = try ReportSource(database, ReportScope(asOf: asOf))
    try source.counting { source in
      switch requirement {
      case .rfm: try fillRFM(source, connection)
      case .churn: try fillChurn(source, calibrated, database, connection)
      case .lifecycle: try fillLifecycle(source, database, connection)
      case .rates: break
      }
    }
  }

  /// Of several currencies, that of most orders speaks for the customer.
  private func fillRFM(_ source: ReportSource, _ connection: OpaquePointer) throws {
    let report = try RFMReport(source, RFMOptions())
    let insert = try RawStatement(connection, "INSERT INTO temp.rule_rfm VALUES (?, ?, ?, ?, ?)")
    var place = 0
    while place < report.entries.count {
      var best = report.entries[place]
      place += 1
      while place < report.entries.count, report.entries[place].customer == best.customer {
        if report.entries[place].frequency > best.frequency { best = report.entries[place] }
        place += 1
      }
      try insert.run([
        .integer(best.customer), .integer(Int64(best.r)), .integer(Int64(best.f)), .integer(Int64(best.m)),
        .text(report.options.segments.names[Int(best.segment)]),
      ])
    }
  }

  private func fillChurn(
    _ source: ReportSource, _ calibrated: AsOf, _ database: Database, _ connection: OpaquePointer
  ) throws {
    let settings = try ChurnSettings(database)
    var calibration: ChurnCalibration?
    if calibrated.day != source.scope.asOf.day {
      calibration = try ReportSource(database, ReportScope(asOf: calibrated)).counting {
        try ChurnReport($0, settings, asOf: calibrated).calibration
      }
    }
    let report = try ChurnReport(source, settings, asOf: source.scope.asOf, calibration: calibration)
    let insert = try RawStatement(connection, "INSERT INTO temp.rule_churn VALUES (?, ?, ?)")
    for entry in report.entries {
      try insert.run([
        .integer(entry.facts.customer), .text(entry.level.rawValue), .integer(entry.verdict.score),
      ])
    }
  }

  private func fillLifecycle(_ source: ReportSource, _ database: Database, _ connection: OpaquePointer) throws
  {
    let report = try LifecycleReport(source, LifecycleRules(.stages, database))
    let insert = try RawStatement(connection, "INSERT INTO temp.rule_lifecycle VALUES (?, ?)")
    for entry in report.entries { try insert.run([.integer(entry.customer), .text(entry.stage)]) }
  }
}

extension Store {
  /// Who computes the scores of rules about this database.
  var ruleScores: any RuleScores { ReportScores() }
}
