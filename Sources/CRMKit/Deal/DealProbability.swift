/// A deal's own chance to be won.
package struct DealProbability: Sendable, Equatable {
  /// Ten-thousandths.
  package var e4: Int64
  /// Whether another system says so, which repeats the chance of the stage where nobody changed it.
  package var mayBeOfStage = false

  package init(e4: Int64, mayBeOfStage: Bool = false) {
    self.e4 = e4
    self.mayBeOfStage = mayBeOfStage
  }
}
