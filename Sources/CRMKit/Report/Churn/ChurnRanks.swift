import Analytics

/// Where a customer stands among all, 0…1: by days of silence, and by how few days with orders there are.
struct ChurnRanks: Sendable {
  let silence: @Sendable (Int64) -> Double
  let frequency: @Sendable (Int64) -> Double

  init(
    silence: @escaping @Sendable (Int64) -> Double, frequency: @escaping @Sendable (Int64) -> Double
  ) {
    self.silence = silence
    self.frequency = frequency
  }

  init(of facts: [ChurnFacts]) {
    let (silences, days) = (SortedSample(facts.map(\.silence)), SortedSample(facts.map(\.orderDays)))
    self.init(
      silence: { silences.percentileRank(of: Double($0)) ?? 0 },
      frequency: { 1 - (days.percentileRank(of: Double($0)) ?? 1) })
  }
}
