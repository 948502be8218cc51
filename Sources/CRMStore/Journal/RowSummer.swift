import Dispatch

/// Sums the hashes of inserted rows beside the work of inserting them, on another core where there is one.
final class RowSummer: @unchecked Sendable {  // `sum` is touched on the queue alone
  private let queue = DispatchQueue(label: "crm.row-sums")
  /// Few pieces wait, so that memory does not grow where hashing is the slower.
  private let places = DispatchSemaphore(value: 8)
  private var sum = RowSum()

  /// Takes rows that stand behind each other.
  /// - Parameter ends: where each row ends.
  func add(_ rows: [UInt8], ends: [Int]) {
    places.wait()
    queue.async { [self] in
      rows.withUnsafeBytes { bytes in
        var start = 0
        for end in ends {
          sum += RowSum(hashing: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
          start = end
        }
      }
      places.signal()
    }
  }

  /// The sum of all rows that were added.
  var total: RowSum { queue.sync { sum } }
}
