extension SplitMix64 {
  mutating func one<T>(of values: [T]) -> T { values[Int(next() % UInt64(values.count))] }

  mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    range.lowerBound + Int64(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether an event of so many in a hundred happens.
  mutating func happens(_ percent: UInt64) -> Bool { next() % 100 < percent }
}
