extension Array {
  /// The first position from which on `isBehind` holds, in an array where it holds from some position on.
  ///
  /// - Complexity: O(log n).
  func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
