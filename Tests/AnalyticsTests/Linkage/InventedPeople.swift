@testable import Analytics

/// People with families, and some of them twice with slips: records whose truth is known.
struct InventedPeople {
  /// Given name, family name, birthday, street, city, telephone of each record.
  private(set) var records: [[String]] = []
  /// Whom each record is of.
  private(set) var owners: [Int] = []
  private var random: SplitMix64

  private static let roles: [(String, LinkageRole, LinkageMeasure)] = [
    ("given", .given, .text), ("family", .family, .text), ("birthday", .personal, .date),
    ("street", .shared, .text), ("city", .shared, .text), ("phone", .shared, .digits),
  ]

  /// - Parameters: `households` — of one to four people each; `twice` — the share of people that are there twice.
  init(households: Int, twice: Double, seed: UInt64) {
    random = SplitMix64(seed: seed)
    for _ in 0..<households {
      let home = [
        word(2), word(3) + " street \(number(90))", "city \(word(1))", "49\(number(900_000) + 1_000_000)",
      ]
      for _ in 0...number(4) {
        let person = [
          word(2), home[0], "19\(10 + number(90))0\(1 + number(9))\(10 + number(18))", home[1], home[2],
          home[3],
        ]
        records.append(person)
        owners.append(records.count)
        guard Double(number(1000)) < twice * 1000 else { continue }
        records.append(slipped(person))
        owners.append(owners[owners.count - 1])
      }
    }
  }

  var truth: Int {
    Dictionary(grouping: owners, by: \.self).values.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
  }

  func fields() -> [LinkageField] {
    InventedPeople.roles.enumerated().map { index, role in
      let field = LinkageField(role.0, role.1, role.2, records: records.count)
      for (record, values) in records.enumerated() { field.add(values[index], to: record) }
      field.finish()
      return field
    }
  }

  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func word(_ syllables: Int) -> String {
    (0..<syllables).map { _ in
      String(Array("bdfgklmnprstvz")[number(14)]) + String(Array("aeiou")[number(5)])
    }.joined() + "n"
  }

  /// One or two fields wrong: left out, or with two neighbouring characters exchanged.
  private mutating func slipped(_ person: [String]) -> [String] {
    var person = person
    for _ in 0...number(2) {
      let field = number(person.count)
      var characters = Array(person[field])
      if number(3) == 0 || characters.count < 4 {
        person[field] = ""
      } else {
        characters.swapAt(2, 3)
        person[field] = String(characters)
      }
    }
    return person
  }
}

extension LinkageField {
  func add(_ text: String, to record: Int) {
    Array(text.utf8).withUnsafeBufferPointer { add($0, to: record) }
  }
}
