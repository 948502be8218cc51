/// The word somebody probably meant, for "did you mean '…'?".
///
/// - Parameters:
///   - word: what was typed; case is disregarded.
///   - candidates: what would have been right. The first of several equally near ones wins.
/// - Returns: a candidate at most a third of its length away (one edit for words of up to five letters), else one that
///   starts with the word (three letters or more), else `nil`.
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let typed = word.lowercased()
  var best: (candidate: String, distance: Int)?
  var longer: String?
  for candidate in candidates {
    let known = candidate.lowercased()
    let limit = min(max(1, known.count / 3), (best?.distance ?? .max) - 1)
    if let distance = editDistance(typed, known, limit: limit), distance < known.count {
      best = (candidate, distance)
    } else if longer == nil, typed.count >= 3, known.hasPrefix(typed) {
      longer = candidate
    }
    if best?.distance == 0 { break }
  }
  return best?.candidate ?? longer
}

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
