import Analytics

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
