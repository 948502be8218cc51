import Analytics

/// An answer to a survey, and how far it is from the good end of its scale.
struct ChurnAnswer: Sendable, Equatable {
  let score: Int64
  let lowest: Int64
  let highest: Int64
  let direction: EffortScore.Direction?

  /// 0 at the good end of the scale, 1 at the bad one.
  var distance: Double {
    let way = direction == .higherIsHarder ? score - lowest : highest - score
    return min(1, max(0, Double(way) / Double(highest - lowest)))
  }
}
