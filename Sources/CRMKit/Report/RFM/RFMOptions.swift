/// How customers are scored and named.
package struct RFMOptions: Sendable {
  /// Scores 1…q; bounds that are given make their own number.
  package var bins = 5
  package var method = RFMMethod.quantile
  /// The bounds of the method `fixed`.
  package var cuts: RFMCuts?
  package var segments = RFMSegmentTable.grid

  package init() {}
}
