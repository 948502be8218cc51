import Analytics
import Testing

@testable import CRMKit
@testable import CRMStore

@Suite struct DuplicateTests {
  /// Forty people, the last of whom is the first once more with a slip.
  private func fill(_ store: Store) throws {
    _ = try store.write { transaction in
      for number in 0..<40 {
        var draft = CustomerDraft()
        let isTwin = number == 39
        draft.givenName = isTwin ? "Ada" : "Given\(number * 7919 % 97)\(number)"
        draft.familyName = isTwin ? "Lovelase" : "Family\(number * 104_729 % 89)\(number)"
        if number == 0 { (draft.givenName, draft.familyName) = ("Ada", "Lovelace") }
        draft.emails = [try EmailAddress(parsing: "p\(isTwin ? 0 : number)@example.org")]
        draft.birthday = "19\(50 + (isTwin ? 0 : number))-03-1\(isTwin ? 0 : number % 9)"
        _ = try transaction.insertCustomer(draft)
      }
    }
  }

  @Test func aTwinIsFoundUntilSomebodySaysItIsNone() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try fill(store)
    let before = try store.contentHash()
    let pair = try #require(try store.duplicates().pairs().first)
    #expect((pair.customer.id, pair.other.id) == (1, 40))
    #expect(try store.duplicates().pairs().count == 1)
    #expect(try store.duplicates().clusters().map(\.members).map { $0.map(\.id) } == [[1, 40]])

    #expect(try store.setNotDuplicate(true, "40", "1", dryRun: true).value)
    #expect(try store.notDuplicates().isEmpty)
    #expect(try store.setNotDuplicate(true, "40", "1").value)
    #expect(try !store.setNotDuplicate(true, "1", "40").value)
    #expect(try store.notDuplicates().map { [$0.customer.id, $0.other.id] } == [[1, 40]])
    #expect(try store.duplicates().pairs().isEmpty && store.duplicates().clusters().isEmpty)
    #expect(try store.duplicates().explanation(of: 40, and: 1).isExcluded)

    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try store.duplicates().pairs().count == 1)
    _ = try store.setNotDuplicate(true, "1", "40")
    #expect(try store.setNotDuplicate(false, "1", "40").value)
    #expect(try store.contentHash() == before && store.check() == [])
  }

  @Test func aDeletedCustomerTakesWhatWasSaidAlong() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try fill(store)
    _ = try store.setNotDuplicate(true, "1", "40")
    _ = try store.setNotDuplicate(true, "2", "1")
    _ = try store.delete(customers: [1])
    #expect(try store.notDuplicates().isEmpty && store.check() == [])
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.notDuplicates().count == 2)
  }

  @Test func theExplanationAddsUp() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try fill(store)
    let search = try store.duplicates()
    for (a, b) in [(1, 40), (2, 3)] as [(Int64, Int64)] {
      let explanation = try search.explanation(of: a, and: b)
      let sum = explanation.parts.reduce(0) { $0 + $1.share.weight }
      #expect(abs(sum - explanation.pair.score.weight) < 1e-9)
      #expect(explanation.isLikely == (a == 1))
    }
    #expect(throws: DuplicateError.sameCustomer(1)) { try search.explanation(of: 1, and: 1) }
    #expect(throws: DuplicateError.sameCustomer(2)) { try store.setNotDuplicate(true, "2", "p1@example.org") }
  }

  @Test func fieldsAreChosenAndUnknownOnesRefused() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try fill(store)
    var options = DuplicateOptions()
    options.fields = ["email"]
    #expect(try store.duplicates(options).used == ["email"])
    options.fields = ["emial"]
    #expect(throws: DuplicateError.self) { try store.duplicates(options) }
  }

  @Test func valuesAreFoldedAndBlanksSayNothing() {
    var text = ComparableText()
    func folded(_ value: String, _ measure: LinkageMeasure) -> String {
      var result = ""
      Array(value.utf8).withUnsafeBufferPointer { bytes in
        text.withFolded(bytes, as: measure) { result = String(decoding: $0, as: UTF8.self) }
      }
      return result
    }
    #expect(folded("  Ada   LOVELACE ", .text) == "ada lovelace")
    #expect(folded("Ｍüller Straße", .text) == "müller strasse")
    #expect(folded("+49 (30) 123-45", .digits) == "493012345" && folded("1980-03-21", .date) == "19800321")
    #expect(folded(" - ", .text) == "" && folded("..", .digits) == "")
  }
}
