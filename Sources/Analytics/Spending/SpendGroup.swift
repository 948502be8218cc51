import Foundation

/// The customers with one number of repeats, for the likelihood of spending.
struct SpendGroup: Sendable {
  let repeats: Double
  /// x·z of each: the money of the repeat purchases.
  let totals: [Double]
  /// The sum of ln z.
  let logarithmSum: Double

  var count: Double { Double(totals.count) }

  init(_ histories: ArraySlice<SpendHistory>) {
    let x = Double(histories.first?.repeats ?? 0)
    repeats = x
    totals = histories.map { x * $0.meanSpend }
    logarithmSum = histories.reduce(0) { $0 + log($1.meanSpend) }
  }
}
