/// Amounts that a report adds up, in whatever sums.
///
/// As long as all of them together stay within a quarter of 64 bits, no sum of some of them, and no sum of two such sums,
/// is beyond 64 bits: what pulls amounts counts them here once, and what adds them needs to look at nothing.
package struct SummedAmounts {
  private var size: UInt64 = 0

  package init() {}

  /// Counts an amount, and gives it back.
  /// - Throws: ``SumOverflow``.
  package mutating func counting(_ minor: Int64) throws -> Int64 {
    let (sum, isBeyond) = size.addingReportingOverflow(minor.magnitude)
    guard !isBeyond, sum <= UInt64(Int64.max / 4) else { throw SumOverflow() }
    size = sum
    return minor
  }
}

/// A sum of amounts that 64 bits of minor units do not hold. Exit 65.
package struct SumOverflow: Error, Equatable {}

extension Sequence<Int64> {
  /// The sum; the largest or the smallest number where 64 bits do not hold it.
  package var clampedSum: Int64 {
    reduce(0) { sum, value in
      let (next, isBeyond) = sum.addingReportingOverflow(value)
      return isBeyond ? (value < 0 ? .min : .max) : next
    }
  }
}
