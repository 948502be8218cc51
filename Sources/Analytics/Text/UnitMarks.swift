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
