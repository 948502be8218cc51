/// Runs `body` with the Unicode scalars of two texts.
func withScalars<Result>(
  _ left: String, _ right: String,
  _ body: (UnsafeBufferPointer<Unicode.Scalar>, UnsafeBufferPointer<Unicode.Scalar>) throws -> Result
) rethrows -> Result {
  try Array(left.unicodeScalars).withUnsafeBufferPointer { a in
    try Array(right.unicodeScalars).withUnsafeBufferPointer { b in try body(a, b) }
  }
}
