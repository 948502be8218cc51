import Analytics

/// Gives scores to customers, each currency a population of its own.
struct RFMScoring {
  private let options: RFMOptions
  /// The order in which equal values are ranked; `nil` where ranks are not asked for.
  private let order: [Int]?

  /// - Parameter customers: the customer of each entry.
  init(_ source: ReportSource, _ options: RFMOptions, customers: [Int64]) throws {
    self.options = options
    order =
      options.method == .ntile
      ? try ReportPeople.orderByContent(customers, source.connection) : nil
  }

  func score(_ entries: inout [RFMReport.Entry]) -> [RFMPopulation] {
    let currencies = Set(entries.lazy.map(\.currency)).sorted { $0.code < $1.code }
    return currencies.map { currency in
      let all = order ?? Array(entries.indices)
      let rows = currencies.count == 1 ? all : all.filter { entries[$0].currency == currency }
      return score(rows, in: currency, &entries)
    }
  }

  private func score(_ rows: [Int], in currency: Currency, _ entries: inout [RFMReport.Entry])
    -> RFMPopulation
  {
    var unit = 1.0
    for _ in 0..<currency.digits { unit *= 10 }
    let r = RFMScores(
      rows.map { Double(entries[$0].recency) }, options, bounds: options.cuts?.recency, reversed: true)
    let f = RFMScores(
      rows.map { Double(entries[$0].frequency) }, options, bounds: options.cuts?.frequency, reversed: false)
    let m = RFMScores(
      rows.map { Double(entries[$0].monetary) / unit }, options, bounds: options.cuts?.monetary,
      reversed: false)
    for (place, row) in rows.enumerated() {
      (entries[row].r, entries[row].f, entries[row].m) = (r.scores[place], f.scores[place], m.scores[place])
      entries[row].segment = UInt16(
        options.segments.position(r.ofFive(place), f.ofFive(place), m.ofFive(place)))
    }
    return RFMPopulation(
      currency: currency, customers: rows.count, recency: r.cutPoints, frequency: f.cutPoints,
      monetary: m.cutPoints,
      unreachable: r.unreachable.map { "r=\($0)" } + f.unreachable.map { "f=\($0)" }
        + m.unreachable.map { "m=\($0)" })
  }
}

/// The scores of one measure over one population.
struct RFMScores {
  /// In the unit of the measure, ascending; none by rank.
  let cutPoints: [Double]
  /// q, the best score.
  let highest: Int
  /// Scores that no value can have, since cut points coincide.
  let unreachable: [Int]
  let scores: [UInt8]

  /// - Parameters:
  ///   - values: one a customer; equal ones are ranked in their order.
  ///   - bounds: those of the method `fixed`.
  ///   - isReversed: whether low values are good.
  init(_ values: [Double], _ options: RFMOptions, bounds: [Double]?, reversed isReversed: Bool) {
    guard options.method != .ntile else {
      cutPoints = []
      highest = options.bins
      unreachable = []
      scores = tileScores(of: values, scores: options.bins, reversed: isReversed).map(UInt8.init)
      return
    }
    let scale: ScoreScale =
      switch options.method {
      case .fixed: ScoreScale(bounds: bounds ?? [], reversed: isReversed)
      case .rfmPackage:
        ScoreScale(
          rfmPackageQuantilesOf: SortedSample(values), scores: options.bins, reversed: isReversed)
      case .quantile, .ntile:
        ScoreScale(quantilesOf: SortedSample(values), scores: options.bins, reversed: isReversed)
      }
    cutPoints = scale.cutPoints
    highest = scale.highest
    unreachable = scale.unreachable
    scores = values.map { UInt8(scale.score(of: $0)) }
  }

  /// The score brought to 1…5.
  func ofFive(_ row: Int) -> Int { (5 * Int(scores[row]) + highest - 1) / highest }
}

/// Bounds of scores as they are given: `recency=30,90;frequency=2,5;monetary=100,500`.
package struct RFMCuts: Sendable, Equatable {
  /// Days, ascending.
  package let recency: [Double]
  /// Orders, ascending.
  package let frequency: [Double]
  /// Units of the currency, ascending.
  package let monetary: [Double]

  /// - Throws: ``ReportError/malformedCuts(_:)``.
  package init(parsing text: String) throws {
    var lists: [String: [Double]] = [:]
    for part in text.split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      let numbers = sides.count == 2 ? sides[1].split(separator: ",").map { Double(String($0).trimmed) } : []
      let bounds = numbers.compactMap(\.self)
      guard !bounds.isEmpty, bounds.count == numbers.count, bounds.allSatisfy(\.isFinite),
        zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 }), lists[sides[0]] == nil
      else { throw ReportError.malformedCuts(text) }
      lists[sides[0]] = bounds
    }
    guard lists.count == 3, let recency = lists["recency"], let frequency = lists["frequency"],
      let monetary = lists["monetary"]
    else { throw ReportError.malformedCuts(text) }
    (self.recency, self.frequency, self.monetary) = (recency, frequency, monetary)
  }
}
