/// The share that something has happened to by a time, where some were not watched to the end.
///
/// - Source: Kaplan & Meier 1958, Journal of the American Statistical Association 53(282); the standard error is that of
///   Greenwood 1926.
package struct KaplanMeier: Sendable, Equatable {
  package struct Step: Sendable, Equatable {
    package var time: Int64
    /// How many were still watched and had not had it just before.
    package var atRisk: Int
    package var events: Int
    /// The share that has not had it, from this time on.
    package var survival: Double
    /// Greenwood's Σ d ÷ (n (n − d)), of which the standard error is survival × √.
    package var variance: Double
  }

  /// The times at which it happened, in order.
  package let steps: [Step]

  /// - Parameters:
  ///   - events: how many had it at which time, at any order of times.
  ///   - censored: how many were last watched at which time without it; those of an event's own time are at risk for it.
  /// - Complexity: O(n log n) in the number of different times.
  package init(events: [Int64: Int], censored: [Int64: Int]) {
    var atRisk = events.values.reduce(0, +) + censored.values.reduce(0, +)
    var survival = 1.0
    var variance = 0.0
    var steps: [Step] = []
    for time in Set(events.keys).union(censored.keys).sorted() {
      let count = events[time] ?? 0
      if count > 0 {
        survival *= 1 - Double(count) / Double(atRisk)
        if count < atRisk { variance += Double(count) / (Double(atRisk) * Double(atRisk - count)) }
        steps.append(Step(time: time, atRisk: atRisk, events: count, survival: survival, variance: variance))
      }
      atRisk -= count + (censored[time] ?? 0)
    }
    self.steps = steps
  }

  /// The share that has had it by a time, that time included; 0 before the first.
  package func incidence(by time: Int64) -> Double { 1 - (steps.last { $0.time <= time }?.survival ?? 1) }

  /// The first time by which half have had it; `nil` where that was not reached.
  package var median: Int64? { steps.first { $0.survival <= 0.5 }?.time }
}
