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
