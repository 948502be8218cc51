import Testing

@testable import Tabular

/// Lists of objects in a document, with their lines.
@Suite struct LocatedListTests {
  @Test func everyItemAndEveryMemberHasItsLine() throws {
    let list = try LocatedList(
      parsing: Array(
        "{\"schema\": \"a/1\",\n \"list\": [\n {\"a\": 1,\n  \"b\": [\n 2]},\n {}], \"c\": true}\n".utf8),
      list: "list")
    #expect(list.members.map(\.key) == ["schema", "c"])
    #expect(list.items.map(\.line) == [3, 6])
    #expect(list.items[0].members.map(\.key) == ["a", "b"])
    #expect(list.items[0].members.map(\.line) == [3, 4])
    #expect(list.items[0].members[1].value == .array([.number("2")]))
    #expect(list.items[1].members.isEmpty)
  }

  @Test(arguments: [
    ("[]", 1), ("{\"list\": 3}", 1), ("{\"list\": [\n3]}", 2), ("{\"list\": [{\"a\": 1,\n\"a\": 2}]}", 2),
    ("{}\n{}", 2), ("{\"list\": [{}\n", 2), ("{\"list\": [],\n}", 2), ("", 1),
  ])
  func whatIsNoListHasThePlaceOfTheFault(text: String, line: Int) throws {
    let error = try #require(throws: ReadError.self) {
      try LocatedList(parsing: Array(text.utf8), list: "list")
    }
    #expect(error.line == line)
  }
}
