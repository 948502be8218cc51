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
