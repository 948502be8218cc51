/// How many edits lead from one text to the other: insertions, deletions, substitutions and swaps of neighbours.
///
/// - Parameters: `limit` — distances above it are not needed; the work stops once every path is longer.
/// - Returns: 0…`limit`, or `nil` where the distance is larger.
/// - Complexity: O(n·m) in characters, three rows of memory.
/// - Source: Damerau 1964, Communications of the ACM 7(3); the restricted form (optimal string alignment), in which no
///   part of the text is edited twice.
package func editDistance(_ left: String, _ right: String, limit: Int = .max) -> Int? {
  let a = Array(left)
  let b = Array(right)
  guard abs(a.count - b.count) <= limit else { return nil }
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      var distance = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        distance = min(distance, beforeLast[j - 2] + 1)
      }
      row.append(distance)
    }
    if let least = row.min(), least > limit { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
