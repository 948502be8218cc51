/// The ratios of `sums` to `weights`, made never to rise from one to the next: where they would, neighbours are taken
/// together.
///
/// - Complexity: O(n), by pooling adjacent violators.
/// - Source: Barlow, Bartholomew, Bremner & Brunk 1972, Statistical Inference under Order Restrictions, section 1.2.
func fallingRatios(_ sums: [Double], to weights: [Double]) -> [Double] {
  var pools: [(sum: Double, weight: Double, count: Int)] = []
  for (sum, weight) in zip(sums, weights) {
    var pool = (sum: sum, weight: weight, count: 1)
    while let last = pools.last, last.sum * pool.weight <= pool.sum * last.weight {
      pool = (last.sum + pool.sum, last.weight + pool.weight, last.count + pool.count)
      pools.removeLast()
    }
    pools.append(pool)
  }
  return pools.flatMap { pool in
    Array(repeating: pool.weight > 0 ? pool.sum / pool.weight : 1, count: pool.count)
  }
}
