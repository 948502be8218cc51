/// Whose turn is next where turns are to be shared in proportion to weights.
///
/// Smooth weighted round robin as nginx keeps it: at each turn everybody who can take it gains his weight, and whoever takes
/// it pays the sum of the weights, so that the credits always sum to 0. nginx gives the turn to the largest credit, which
/// can leave somebody more than one turn behind his share (weights 1 5 5 50 50 1 1 50 3: 1.31). Here it goes, among those with
/// credit, to whoever would be a whole turn behind first; shares are then never off by a whole turn.
///
/// - Source: the credits, nginx 1.3.1 (`ngx_http_upstream_get_peer`, M. Dounin 2012); the earliest deadline, R. Tijdeman
///   1980, The chairman assignment problem, Discrete Mathematics 32, 323–330.
package enum WeightedTurns {
  /// Gives one turn.
  ///
  /// - Parameters:
  ///   - weights: of those who can take it, each above 0.
  ///   - credits: theirs before the turn, and after it; 0 for whoever had none yet.
  /// - Returns: the index of whoever takes it, of equals the first; `nil` where there is nobody.
  /// - Complexity: O(count).
  package static func next(_ weights: [Int64], _ credits: inout [Int64]) -> Int? {
    let sum = weights.reduce(0, +)
    for index in weights.indices { credits[index] += weights[index] }
    let taker = weights.indices.min { first, second in
      isBefore(urgency(weights[first], credits[first], sum), urgency(weights[second], credits[second], sum))
    }
    if let taker { credits[taker] -= sum }
    return taker
  }

  /// What turns go by: first those with credit, then the fewest turns until a whole one is owed, then the largest credit.
  private static func urgency(_ weight: Int64, _ credit: Int64, _ sum: Int64) -> (Int64, Int64, Int64) {
    guard credit > 0 else { return (1, -credit, 0) }
    let missing = max(sum - credit, 0)
    return (0, (missing + weight - 1) / weight, -credit)
  }

  private static func isBefore(_ first: (Int64, Int64, Int64), _ second: (Int64, Int64, Int64)) -> Bool {
    first < second
  }
}
