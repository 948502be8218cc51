/// Elements that stay where they are until the last reference goes, for loops that must not count references.
final class FrozenArray<Element: BitwiseCopyable> {
  let count: Int
  let start: UnsafePointer<Element>
  private let memory: UnsafeMutablePointer<Element>

  init(_ elements: [Element]) {
    count = elements.count
    memory = .allocate(capacity: max(1, elements.count))
    memory.initialize(from: elements, count: elements.count)
    start = UnsafePointer(memory)
  }

  deinit { memory.deallocate() }
}

// What it points at never changes.
extension FrozenArray: @unchecked Sendable where Element: Sendable {}
