/// How many insertions, deletions and substitutions of Unicode scalars lead from one text to the other.
///
/// - Complexity: O(n·m), one row of memory.
/// - Source: Levenshtein 1966, Soviet Physics Doklady 10(8).
package func levenshtein(_ left: String, _ right: String) -> Int {
  withScalars(left, right) { a, b in
    var row = Array(0...b.count)
    for (i, unit) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let best = min(row[j + 1] + 1, row[j] + 1, diagonal + (unit == other ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = best
      }
    }
    return row[b.count]
  }
}
