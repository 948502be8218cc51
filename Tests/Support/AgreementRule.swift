/// The simple rule that everybody tries first: two records are one where at least n of their k fields say the same.
///
/// A blank agrees with nothing. Every pair of records counts, so that no choice of candidates helps or hurts the rule, and n
/// is the one that suits the labels best, which nobody without labels could know.
package struct AgreementRule {
  /// How many pairs agree on exactly so many fields, and how many of them are one.
  private var pairs: [(all: Int, right: Int)]
  /// How many pairs are one.
  package let truth: Int

  /// - Parameters:
  ///   - fields: for each field the values of all records, numbered; 0 is a blank.
  ///   - owners: whom each record is of, numbered.
  /// - Complexity: O(records · 2^fields), and far less where few records agree.
  package init(_ fields: [[Int32]], owners: [Int32]) {
    var sharing = Array(repeating: 0, count: fields.count + 1)
    AgreementRule.count(Array(owners.indices), fields[...], depth: 0, &sharing)
    pairs = AgreementRule.exactly(sharing).map { (all: $0, right: 0) }
    let records = Dictionary(grouping: owners.indices) { owners[$0] }
    truth = records.values.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    for same in records.values where same.count > 1 {
      for (place, a) in same.enumerated() {
        for b in same[..<place] {
          pairs[fields.count { $0[a] == $0[b] && $0[a] != 0 }].right += 1
        }
      }
    }
  }

  /// Adds for each choice of fields the pairs of `records` that agree on all of them, by how many fields it has.
  private static func count(
    _ records: [Int], _ fields: ArraySlice<[Int32]>, depth: Int, _ sharing: inout [Int]
  ) {
    sharing[depth] += records.count * (records.count - 1) / 2
    for (index, field) in zip(fields.indices, fields) {
      for (value, group) in Dictionary(grouping: records, by: { field[$0] })
      where value != 0 && group.count > 1 {
        count(group, fields[(index + 1)...], depth: depth + 1, &sharing)
      }
    }
  }

  /// How many pairs agree on exactly so many fields, out of how many agree on all fields of each choice of so many.
  private static func exactly(_ sharing: [Int]) -> [Int] {
    sharing.indices.map { least in
      var (sum, choices) = (0, 1)
      for number in least..<sharing.count {
        sum += (number - least) % 2 == 0 ? choices * sharing[number] : -choices * sharing[number]
        choices = choices * (number + 1) / (number + 1 - least)
      }
      return sum
    }
  }

  /// F1 of the rule with each n, from 1 on.
  package var f1: [Double] {
    (1..<pairs.count).map { n in
      let found = pairs[n...].reduce(0) { $0 + $1.all }
      let right = pairs[n...].reduce(0) { $0 + $1.right }
      return 2 * Double(right) / Double(max(found + truth, 1))
    }
  }
}
