/// How alike two texts are by the characters they share at about the same place.
///
/// - Returns: 0…1; 1 for equal texts, 0 where either is empty: an empty text is a missing one.
/// - Complexity: O(n·m) at worst in Unicode scalars.
/// - Source: Jaro 1989, Journal of the American Statistical Association 84(406).
package func jaro(_ left: String, _ right: String) -> Double {
  withScalars(left, right) { jaro($0, $1) }
}

/// The likeness of Jaro, raised for texts that begin alike.
///
/// - Returns: as ``jaro(_:_:)``; above .7 a tenth of the rest is added for each of up to four equal first scalars.
/// - Source: Winkler 1990, Proceedings of the Section on Survey Research Methods, with p = .1.
package func jaroWinkler(_ left: String, _ right: String) -> Double {
  withScalars(left, right) { jaroWinkler($0, $1) }
}

package func jaroWinkler<Unit: Equatable>(
  _ a: UnsafeBufferPointer<Unit>, _ b: UnsafeBufferPointer<Unit>
) -> Double {
  let likeness = jaro(a, b)
  guard likeness > 0.7 else { return likeness }
  var prefix = 0
  while prefix < min(4, a.count, b.count), a[prefix] == b[prefix] { prefix += 1 }
  return likeness + Double(prefix) * 0.1 * (1 - likeness)
}

package func jaro<Unit: Equatable>(
  _ a: UnsafeBufferPointer<Unit>, _ b: UnsafeBufferPointer<Unit>
) -> Double {
  guard !a.isEmpty, !b.isEmpty else { return 0 }
  if a.count <= 64, b.count <= 64 {
    var used = WordMarks()
    var found = WordMarks()
    return jaro(a, b, &found, &used)
  }
  var used = LongMarks(count: b.count)
  var found = LongMarks(count: a.count)
  return jaro(a, b, &found, &used)
}

/// - Parameters: `found`, `used` — marks of the units of `a` and of `b` that have a partner, all off.
func jaro<Unit: Equatable, Marks: UnitMarks>(
  _ a: UnsafeBufferPointer<Unit>, _ b: UnsafeBufferPointer<Unit>, _ found: inout Marks, _ used: inout Marks
) -> Double {
  let reach = max(0, max(a.count, b.count) / 2 - 1)
  var common = 0
  for i in 0..<a.count {
    var j = max(0, i - reach)
    let end = min(b.count, i + reach + 1)
    while j < end {
      if !used[j], b[j] == a[i] {
        used.mark(j)
        found.mark(i)
        common += 1
        break
      }
      j += 1
    }
  }
  guard common > 0 else { return 0 }
  var displaced = 0
  var j = 0
  for i in 0..<a.count where found[i] {
    while !used[j] { j += 1 }
    if a[i] != b[j] { displaced += 1 }
    j += 1
  }
  let shared = Double(common)
  return (shared / Double(a.count) + shared / Double(b.count) + (shared - Double(displaced / 2)) / shared) / 3
}

/// A mark for each unit of a text.
protocol UnitMarks {
  subscript(_ position: Int) -> Bool { get }
  mutating func mark(_ position: Int)
}

/// Marks of a text of at most 64 units, in one word.
struct WordMarks: UnitMarks {
  var bits: UInt64 = 0

  init() {}

  subscript(_ position: Int) -> Bool { bits & (1 << UInt64(position)) != 0 }

  mutating func mark(_ position: Int) { bits |= 1 << UInt64(position) }
}

/// Marks of a text of any length.
struct LongMarks: UnitMarks {
  var marks: [Bool]

  init(count: Int) { marks = Array(repeating: false, count: count) }

  subscript(_ position: Int) -> Bool { marks[position] }

  mutating func mark(_ position: Int) { marks[position] = true }
}

/// Runs `body` with the Unicode scalars of two texts.
func withScalars<Result>(
  _ left: String, _ right: String,
  _ body: (UnsafeBufferPointer<Unicode.Scalar>, UnsafeBufferPointer<Unicode.Scalar>) throws -> Result
) rethrows -> Result {
  try Array(left.unicodeScalars).withUnsafeBufferPointer { a in
    try Array(right.unicodeScalars).withUnsafeBufferPointer { b in try body(a, b) }
  }
}
