import Dispatch

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
