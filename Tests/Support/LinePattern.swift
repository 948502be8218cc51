/// Whether lines are as expected, where `...` stands for any number of lines.
///
/// - Complexity: O(n·m) in lines.
package func matches(_ lines: [String], pattern: [String]) -> Bool {
  var reachable = [true] + Array(repeating: false, count: lines.count)
  for expected in pattern {
    var next = Array(repeating: false, count: lines.count + 1)
    if expected == "..." {
      if let first = reachable.firstIndex(of: true) {
        for index in first...lines.count { next[index] = true }
      }
    } else {
      for index in lines.indices where reachable[index] && lines[index] == expected { next[index + 1] = true }
    }
    reachable = next
  }
  return reachable[lines.count]
}

/// Expected and actual lines side by side in the manner of `diff -u`: `-` is expected, `+` was found.
package func lineDifference(expected: [String], found: [String]) -> String {
  var removed = Set<Int>()
  var inserted = Set<Int>()
  for change in found.difference(from: expected) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [String] = []
  var (left, right) = (0, 0)
  while left < expected.count || right < found.count {
    if removed.contains(left) {
      lines.append("- " + expected[left])
      left += 1
    } else if inserted.contains(right) {
      lines.append("+ " + found[right])
      right += 1
    } else {
      lines.append("  " + found[right])
      left += 1
      right += 1
    }
  }
  return lines.joined(separator: "\n")
}
