/// A sum of row hashes modulo 2^256: the same whatever the order of the rows, and a row can be taken out again.
package struct RowSum: Sendable, Hashable {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)  // least significant first

  package init() {}

  /// 32 bytes, least significant first.
  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    withUnsafeMutableBytes(of: &lanes) { $0.copyBytes(from: bytes) }
  }

  var bytes: [UInt8] { withUnsafeBytes(of: lanes) { Array($0) } }

  static func += (sum: inout RowSum, other: RowSum) {
    var carry = false
    sum.lanes.0.add(other.lanes.0, &carry)
    sum.lanes.1.add(other.lanes.1, &carry)
    sum.lanes.2.add(other.lanes.2, &carry)
    sum.lanes.3.add(other.lanes.3, &carry)
  }

  static func -= (sum: inout RowSum, other: RowSum) {
    var complement = RowSum()
    complement.lanes = (~other.lanes.0, ~other.lanes.1, ~other.lanes.2, ~other.lanes.3)
    sum += complement
    var one = RowSum()
    one.lanes.0 = 1
    sum += one
  }

  package static func == (left: RowSum, right: RowSum) -> Bool { left.lanes == right.lanes }

  package func hash(into hasher: inout Hasher) { hasher.combine(lanes.0) }

  package var hexadecimal: String { bytes.hexadecimal }
}

extension UInt64 {
  fileprivate mutating func add(_ other: UInt64, _ carry: inout Bool) {
    let (first, firstOverflow) = addingReportingOverflow(other)
    let (second, secondOverflow) = first.addingReportingOverflow(carry ? 1 : 0)
    self = second
    carry = firstOverflow || secondOverflow
  }
}
