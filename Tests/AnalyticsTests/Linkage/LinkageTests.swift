import Testing

@testable import Analytics

@Suite struct LinkageTests {
  private func pairs(_ linkage: Linkage, _ threshold: Double = 0.5) throws -> [(Int, Int, PairScore)] {
    var found: [(Int, Int, PairScore)] = []
    try linkage.forEach(atLeast: threshold, check: {}) { found.append(($0, $1, $2)) }
    return found
  }

  private func fields(_ values: [(String, LinkageRole, LinkageMeasure, [String])]) -> [LinkageField] {
    values.map { name, role, measure, texts in
      let field = LinkageField(name, role, measure, records: texts.count)
      for (record, text) in texts.enumerated() { field.add(text, to: record) }
      field.finish()
      return field
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func peopleWhoAreThereTwiceAreFound(seed: UInt64) throws {
    let people = InventedPeople(households: 300, twice: 0.2, seed: seed)
    let found = try pairs(Linkage(people.fields(), records: people.records.count) {})
    let right = found.count { people.owners[$0.0] == people.owners[$0.1] }
    let f1 = 2 * Double(right) / Double(found.count + people.truth)
    #expect(people.truth > 80 && f1 >= 0.98, "F1 \(f1), \(found.count - right) wrong of \(found.count)")
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func aFamilyIsNotOnePerson(seed: UInt64) throws {
    let people = InventedPeople(households: 300, twice: 0, seed: seed)
    let found = try pairs(Linkage(people.fields(), records: people.records.count) {})
    #expect(found.isEmpty, "\(found.count) pairs in \(people.records.count) people")
  }

  @Test func theSharesAddUpAndTheOrderDoesNotMatter() throws {
    let people = InventedPeople(households: 100, twice: 0.3, seed: 5)
    let linkage = try Linkage(people.fields(), records: people.records.count) {}
    for (a, b, score) in try pairs(linkage, 0.01) {
      #expect(abs(linkage.shares(a, b).reduce(0) { $0 + $1.weight } - score.weight) < 1e-9)
      #expect(linkage.score(a, b) == linkage.score(b, a))
      #expect(a < b)
    }
    let again = try pairs(Linkage(people.fields(), records: people.records.count) {}, 0.01)
    #expect(again.map(\.2) == (try pairs(linkage, 0.01)).map(\.2))
  }

  @Test func everyPairInABlockComesOnce() throws {
    let people = InventedPeople(households: 60, twice: 0.3, seed: 9)
    let fields = people.fields()
    var seen: [UInt64: Int] = [:]
    try Linkage(fields, records: people.records.count) {}.candidates.forEach { a, b in
      #expect(a < b)
      seen[UInt64(a) << 32 | UInt64(b), default: 0] += 1
    }
    #expect(seen.values.allSatisfy { $0 == 1 } && seen.count > 100)
    for a in people.records.indices {
      for b in people.records.indices.dropFirst(a + 1)
      where people.records[a][5] == people.records[b][5] && people.records[a][5] != "" {
        #expect(seen[UInt64(a) << 32 | UInt64(b)] == 1)
      }
    }
  }

  @Test func namesThatChangedPlacesAndChineseNamesAreAlike() {
    let comparison = RecordComparison(
      fields([
        ("given", .given, .text, ["ada", "lovelace", "小明", "晓明", "伟"]),
        ("family", .family, .text, ["lovelace", "ada", "王", "王", "张"]),
        ("name", .name, .text, ["ada lovelace", "lovelace ada", "王小明", "王晓明", "张伟"]),
      ]))
    let swapped = comparison.pattern(0, 1)
    #expect(swapped[0] == .swapped && swapped[1] == .missing && swapped[2] == .missing)
    #expect(comparison.pattern(2, 3)[1] == .exact)
    let names = RecordComparison(
      fields([("name", .name, .text, ["王小明", "王晓明", "张伟", "hotel bel-air", "bel-air hotel", "bel air"])]))
    #expect(names.pattern(0, 1)[0] == .near && names.pattern(0, 2)[0] == .different)
    #expect(names.pattern(3, 4)[0] == .close && names.pattern(3, 5)[0] == .near)
  }

  @Test func datesAndNumbersHaveTheirOwnSlips() {
    let comparison = RecordComparison(
      fields([
        (
          "date", .personal, .date,
          ["19800321", "19800312", "19802103", "19800328", "19800912", "19751101", ""]
        ),
        ("phone", .shared, .digits, ["493012345", "03012345", "493012354", "493099999", "", "", ""]),
      ]))
    let levels = (1..<7).map { comparison.pattern(0, $0)[0] }
    #expect(levels == [.close, .close, .close, .different, .different, .missing])
    #expect((1..<4).map { comparison.pattern(0, $0)[1] } == [.close, .close, .different])
  }

  @Test func severalValuesAgreeIfAnyDoes() {
    let field = LinkageField("email", .personal, .text, records: 3)
    field.add("ada@example.org", to: 0)
    field.add("countess@example.com", to: 0)
    field.add("countess@example.com", to: 1)
    field.add("bob@example.net", to: 2)
    field.finish()
    let comparison = RecordComparison([field])
    #expect(comparison.pattern(0, 1)[0] == .exact && comparison.pattern(0, 2)[0] == .different)
  }

  @Test func aBlockThatIsTooLargeIsSkippedAndSaid() throws {
    let count = Blocking.sizeLimit + 1
    let linkage = try Linkage(
      fields([
        ("city", .shared, .text, Array(repeating: "berlin", count: count)),
        ("phone", .shared, .digits, (0..<count).map { String($0 / 2 + 1_000_000) }),
      ]), records: count
    ) {}
    let skipped = linkage.candidates.blockings.flatMap { blocking in
      blocking.skipped.map { (blocking.name, $0.size) }
    }
    #expect(skipped.contains { $0 == ("city", count) })
    #expect(linkage.compared == count / 2)
  }

  @Test func nothingAndOneRecordHaveNoPairs() throws {
    for count in 0...1 {
      let texts = Array(repeating: "ada", count: count)
      let linkage = try Linkage(fields([("name", .name, .text, texts)]), records: count) {}
      #expect(linkage.compared == 0)
      #expect(try pairs(linkage).isEmpty)
    }
  }
}
