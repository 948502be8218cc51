import Dispatch

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

extension Array {
  /// Runs of neighbours that belong together.
  func chunked(_ belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = 0
    for index in indices.dropFirst() where !belong(self[index - 1], self[index]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < count { chunks.append(self[start...]) }
    return chunks
  }
}

extension Array where Element: Sendable {
  /// An element for each index, made on all cores at once; which core made it has no influence on it.
  init(concurrently count: Int, _ element: @Sendable (Int) -> Element) {
    self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let elements = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        elements.initializeElement(at: index, to: element(index))
      }
      initialized = count
    }
  }
}
