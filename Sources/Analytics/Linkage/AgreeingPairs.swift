/// Pairs drawn evenly from all that agree on a field, or on several, whatever else they agree on.
///
/// The pairs in blocks will not do to see what goes with an agreement: where a field alone brings too many pairs together,
/// they all agree on a second one as well.
struct AgreeingPairs {
  static let draws = 4_000

  /// The records with a value, value by value, and where each value's records end.
  private var records: [UInt32]
  private var ends: [Int]
  /// How many pairs share the values up to each.
  private var sums: [Int] = [0]

  init(_ fields: [LinkageField], records count: Int) {
    let values = AgreeingPairs.values(fields, records: count)
    ends = Array(repeating: 0, count: Int(values.max() ?? 0) + 1)
    for value in values { ends[Int(value)] += 1 }
    ends[0] = 0
    var next = [0]
    for value in ends.indices.dropFirst() {
      let size = ends[value]
      next.append(ends[value - 1])
      ends[value] += ends[value - 1]
      sums.append(sums[value - 1] + size * (size - 1) / 2)
    }
    records = Array(repeating: 0, count: ends.last ?? 0)
    for record in 0..<count {
      let value = Int(values[record])
      guard value != 0 else { continue }
      records[next[value]] = UInt32(record)
      next[value] += 1
    }
  }

  /// A number for the values that each record has in all fields; 0 where one is missing.
  private static func values(_ fields: [LinkageField], records count: Int) -> [UInt32] {
    var values = (0..<count).map { fields[0].column.primary(of: $0) }
    for field in fields.dropFirst() {
      var numbers: [UInt64: UInt32] = [:]
      for record in 0..<count {
        let (left, right) = (values[record], field.column.primary(of: record))
        let key = UInt64(left) << 32 | UInt64(right)
        let number = left == 0 || right == 0 ? 0 : numbers[key] ?? UInt32(numbers.count + 1)
        if number != 0 { numbers[key] = number }
        values[record] = number
      }
    }
    return values
  }

  /// Runs `body` with every pair, or with ``draws`` of them where there are more.
  func forEach(seed: UInt64, _ body: (Int, Int) -> Void) {
    let all = sums.last ?? 0
    guard all > AgreeingPairs.draws else {
      for value in ends.indices.dropFirst() {
        let range = ends[value - 1]..<ends[value]
        for i in range { for j in range where j > i { body(Int(records[i]), Int(records[j])) } }
      }
      return
    }
    var random = SplitMix64(seed: seed)
    for _ in 0..<AgreeingPairs.draws {
      let range = range(of: Int.random(in: 0..<all, using: &random))
      let i = Int.random(in: range, using: &random)
      let j = Int.random(in: range.dropLast(), using: &random)
      body(Int(records[i]), Int(records[j < i ? j : j + 1]))
    }
  }

  /// The records of the value whose pairs hold the one at `place`.
  private func range(of place: Int) -> Range<Int> {
    var (low, high) = (1, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > place { high = middle } else { low = middle + 1 }
    }
    return ends[low - 1]..<ends[low]
  }
}
