import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What the bodies of definitions may hold.
@Suite struct DefinitionTableTests {
  private let sandbox: SharedSandbox
  private let store: Store

  init() throws {
    sandbox = try SharedSandbox()
    store = try sandbox.store()
  }

  private func bodies() throws -> [String] {
    try store.read { try String.fetchAll($0, sql: "SELECT body FROM definition ORDER BY id") }
  }

  @Test func everyFieldStandsInItsOrder() throws {
    _ = try store.addTemplate(MessageTemplate("hi", text: "Hello"))
    #expect(
      try bodies() == [#"{"subject":null,"text":"Hello","created_at":\#(Sandbox.context.now.seconds)}"#])
    _ = try store.editTemplate("hi") { $0.subject = "S" }
    #expect(
      try bodies() == [#"{"subject":"S","text":"Hello","created_at":\#(Sandbox.context.now.seconds)}"#])
  }

  @Test(
    arguments: [
      (#"{"subject":null,"text":"Hello"}"#, "its body has no 'created_at'"),
      (#"{"subject":null,"text":"Hello","created_at":1,"tone":"x"}"#, "its body has an unknown 'tone'"),
      (#"{"subject":null,"text":null,"created_at":1}"#, "'text' of its body is not a text"),
      (#"{"subject":1,"text":"Hello","created_at":1}"#, "'subject' of its body is not a text"),
      (
        #"{"subject":null,"text":"Hello","created_at":1.5}"#, "'created_at' of its body is not a whole number"
      ),
    ])
  func aBodyOfAnotherFormIsRefused(body: String, detail: String) throws {
    _ = try store.write {
      try $0.insert(into: "definition", [.text("template"), .text("hi"), .null, .text(body)])
    }
    #expect(throws: DefinitionError.unreadable(noun: "template", name: "hi", detail: detail)) {
      try store.template("hi")
    }
  }

  @Test func whatABodyNamesMustBeThere() throws {
    #expect(throws: (any Error).self) {
      try store.write {
        try $0.insert(into: ScoreRule.table, [.text("big"), .text("amount > 1"), .integer(5), .integer(99)])
      }
    }
    #expect(try bodies() == [])
  }

  @Test func aNameIsTakenOnceByEachNoun() throws {
    _ = try store.write {
      try $0.insert(into: MessageTemplate.table, [.text("a"), .null, .text("t"), .integer(1)])
      try $0.insert(into: ScoreRule.table, [.text("a"), .text("amount > 1"), .integer(5), .null])
    }
    #expect(throws: (any Error).self) {
      try store.write {
        try $0.insert(into: MessageTemplate.table, [.text("a"), .null, .text("u"), .integer(1)])
      }
    }
  }
}
