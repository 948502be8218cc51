@testable import Analytics

/// How many edits lead from one text to the other, a swap of neighbours among them, where a part may be edited twice.
///
/// - Returns: the unrestricted distance, which unlike ``editDistance(_:_:limit:)`` is a metric: `CA` and `ABC` are 2 apart.
/// - Complexity: O(n·m) in time and memory.
/// - Source: Damerau 1964, Communications of the ACM 7(3); Lowrance & Wagner 1975, Journal of the ACM 22(2).
func damerauLevenshtein(_ left: String, _ right: String) -> Int {
  withScalars(left, right) { a, b in
    let far = a.count + b.count
    // A row and a column of `far` stand before those of the empty text.
    var distance = Array(repeating: Array(repeating: far, count: b.count + 2), count: a.count + 2)
    for i in 0...a.count { distance[i + 1][1] = i }
    for j in 0...b.count { distance[1][j + 1] = j }
    var lastRow: [Unicode.Scalar: Int] = [:]
    for i in 0..<a.count {
      var lastColumn = 0
      for j in 0..<b.count {
        let (row, column) = (lastRow[b[j]] ?? 0, lastColumn)
        let isEqual = a[i] == b[j]
        if isEqual { lastColumn = j + 1 }
        distance[i + 2][j + 2] = min(
          distance[i + 1][j + 1] + (isEqual ? 0 : 1), distance[i + 2][j + 1] + 1, distance[i + 1][j + 2] + 1,
          distance[row][column] + (i - row) + 1 + (j - column))
      }
      lastRow[a[i]] = i + 1
    }
    return distance[a.count + 1][b.count + 1]
  }
}
