/// How the values of one feature become coordinates, as learned from the records of a training set.
package enum FeatureEncoding: Sendable, Equatable, Codable {
  /// One coordinate, (value − mean) ÷ deviation. `fill` stands for a value that is not known: the median of the training
  /// set, so that one huge value does not move it.
  case number(fill: Double, mean: Double, deviation: Double)
  /// A coordinate for each of `levels`, 1 where the record has it. `base`, the first level in the order of Unicode, has
  /// none: all coordinates are 0 for it, and so they are for a level that was not in the training set.
  case category(base: String, levels: [String])

  package var width: Int {
    switch self {
    case .number: 1
    case .category(_, let levels): levels.count
    }
  }

  /// - Parameters: `rows` — the training set.
  /// - Returns: `nil` where the column is the same in the whole training set, and so says nothing.
  /// - Complexity: O(n log n) for numbers, O(n + k log k) for k levels.
  package init?(_ column: FeatureColumn, rows: [Int], fill: Double? = nil) {
    switch column.values {
    case .numbers(let numbers):
      let known = rows.map { numbers[$0] }.filter { !$0.isNaN }
      guard let fill = fill ?? SortedSample(known).median else { return nil }
      let count = Double(rows.count)
      let filled = rows.map { numbers[$0].isNaN ? fill : numbers[$0] }
      let mean = filled.reduce(0, +) / count
      // By the number of records, not one less: it is a scale, and estimates nothing.
      let deviation = (filled.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
      guard deviation > 1e-12 * max(1, abs(mean)) else { return nil }
      self = .number(fill: fill, mean: mean, deviation: deviation)
    case .categories(let codes, let levels):
      var isSeen = Array(repeating: false, count: levels.count + 1)
      for row in rows { isSeen[Int(codes[row]) + 1] = true }
      var seen = levels.indices.filter { isSeen[$0 + 1] }.map { levels[$0] }
      if isSeen[0], !seen.contains("") { seen.append("") }
      seen.sort { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      guard seen.count > 1 else { return nil }
      self = .category(base: seen[0], levels: Array(seen.dropFirst()))
    }
  }
}
