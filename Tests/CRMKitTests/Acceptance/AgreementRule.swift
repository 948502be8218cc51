/// The simple rule that everybody tries first: two records are one where at least n of their k fields say the same.
///
/// A blank agrees with nothing. Every pair of records is looked at, so that no choice of candidates helps or hurts the
/// rule, and n is the one that suits the labels best, which nobody without labels could know.
struct AgreementRule {
  /// How many pairs agree on so many fields, and how many of them are one.
  private var pairs: [(all: Int, right: Int)]

  /// - Parameters:
  ///   - fields: for each field the values of all records, numbered; 0 is a blank.
  ///   - owners: whom each record is of, numbered.
  init(_ fields: [[Int32]], owners: [Int32]) {
    let count = owners.count
    let width = fields.count
    var pairs = [(all: Int, right: Int)](repeating: (0, 0), count: width + 1)
    // A row beside the other, because fifty million pairs are compared.
    let rows = (0..<count).flatMap { record in fields.map { $0[record] } }
    rows.withUnsafeBufferPointer { rows in
      for a in 0..<count {
        for b in 0..<a {
          var agreeing = 0
          var (left, right) = (a &* width, b &* width)
          let end = left &+ width
          while left < end {
            if rows[left] == rows[right], rows[left] != 0 { agreeing &+= 1 }
            left &+= 1
            right &+= 1
          }
          guard agreeing > 0 else { continue }
          pairs[agreeing].all &+= 1
          if owners[a] == owners[b] { pairs[agreeing].right &+= 1 }
        }
      }
    }
    self.pairs = pairs
  }

  /// F1 of the rule with each n, from 1 on.
  ///
  /// - Parameter truth: how many pairs are one.
  func f1(truth: Int) -> [Double] {
    (1..<pairs.count).map { n in
      let found = pairs[n...].reduce(0) { $0 + $1.all }
      let right = pairs[n...].reduce(0) { $0 + $1.right }
      return 2 * Double(right) / Double(max(found + truth, 1))
    }
  }
}
