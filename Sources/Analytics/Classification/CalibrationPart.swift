/// Records with chances next to each other: what was foretold of them, and what happened.
package struct CalibrationPart: Sendable, Equatable, Codable {
  package let count: Int
  package let positives: Int
  package let meanProbability: Double

  package var observed: Double { Double(positives) / Double(count) }

  /// Ten parts by rank, the earlier ones larger by one where it does not divide; empty parts are left out.
  ///
  /// - Parameters: `order` — positions, the lowest chance first.
  static func tenths(of order: [Int], _ probabilities: [Double], _ outcomes: [Bool]) -> [CalibrationPart] {
    let (size, larger) = order.count.quotientAndRemainder(dividingBy: 10)
    var parts: [CalibrationPart] = []
    var rest = order[...]
    for part in 0..<10 {
      let members = rest.prefix(size + (part < larger ? 1 : 0))
      rest = rest.dropFirst(members.count)
      guard !members.isEmpty else { continue }
      parts.append(
        CalibrationPart(
          count: members.count, positives: members.count { outcomes[$0] },
          meanProbability: members.reduce(0) { $0 + probabilities[$1] } / Double(members.count)))
    }
    return parts
  }
}
