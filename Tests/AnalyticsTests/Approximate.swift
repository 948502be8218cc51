/// Whether two numbers agree to `tolerance`, relative to the expected one or, below 1, absolutely.
func isClose(_ found: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
  abs(found - expected) <= tolerance * max(1, abs(expected))
}

/// Whether two numbers agree to `tolerance` of the expected one, however small it is.
func isRelativelyClose(_ found: Double, _ expected: Double, _ tolerance: Double) -> Bool {
  found == expected || abs(found - expected) <= tolerance * abs(expected)
}
