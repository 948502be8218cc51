/// Why nothing was scored or learned.
package enum ScoringError: Error, Sendable, Equatable {
  /// No rule has points yet. Exit 4.
  case noRules
  /// Fewer deals of one outcome than a model needs. Exit 65.
  case tooLittle(won: Int, others: Int, needed: Int, countsOpen: Bool)
  /// No feature differs between the deals. Exit 65.
  case noFeatures(leftOut: [ModelDefinition.LeftOut])
  /// No deal has a value of this name. Exit 4.
  case unknownFeature(String, among: [String])
  /// A column that is only known once a deal is closed. Exit 64.
  case knownAfterwards(String)
  /// All held-out deals have the same outcome. Exit 65.
  case untestable(won: Int, others: Int)
  /// The model is about another funnel. Exit 64.
  case otherFunnel(deal: Int64, funnel: String)
  /// A name that a command line could not write without quotes. Exit 64.
  case badName(String)
  /// The model has no such version. Exit 4.
  case unknownVersion(Int64, model: String, last: Int64)
  /// There is no version of the model to compare with. Exit 4.
  case noVersionBefore(model: String)
  /// A rule without points says nothing. Exit 64.
  case noPoints

  /// - Throws: ``ScoringError/badName(_:)``.
  static func check(name: String) throws {
    do throws(ValueError) { try Segment.check(name: name) } catch { throw ScoringError.badName(name) }
  }
}
