extension SortedSample {
  package var sum: Double {
    values.indices.reduce(0) { $0 + values[$1] * Double(frequency(at: $1)) }
  }

  /// `nil` without numbers.
  package var mean: Double? { isEmpty ? nil : sum / Double(count) }

  /// Of a sample: the sum of squares is divided by n − 1. `nil` with fewer than two numbers.
  package var standardDeviation: Double? {
    guard let mean, count > 1 else { return nil }
    let squares = values.indices.reduce(0.0) { sum, index in
      let distance = values[index] - mean
      return sum + distance * distance * Double(frequency(at: index))
    }
    return (squares / Double(count - 1)).squareRoot()
  }
}
