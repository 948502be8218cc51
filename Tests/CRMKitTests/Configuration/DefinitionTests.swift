import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What is configured is one text: the same in every database, and taken back whole.
@Suite struct DefinitionTests {
  @Test func theHouseHasEveryFieldOfEveryNoun() throws {
    let definitions = try ConfiguredHouse.definitions
    for kind in DefinitionKinds.all() {
      let own = definitions.filter { $0["noun"] == .string(kind.noun) }
      for key in kind.keys { #expect(own.contains { $0[key] != nil }, "\(kind.noun) \(key)") }
    }
  }

  @Test func anEmptyDatabaseIsFilledAndSaysTheSame() throws {
    let one = try Sandbox()
    let other = try Sandbox()
    let text = try ConfiguredHouse.text
    let store = try one.store()
    let empty = try store.contentHash()
    let written = try store.configure(text)
    #expect(written.changeset == 1)
    #expect(written.value.count(.added) == (try ConfiguredHouse.definitions.count))
    #expect(try store.configuration == text)
    #expect(try store.check() == [])
    let copy = try other.store()
    try copy.configure(try store.configuration)
    #expect(try copy.configuration == text)
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == empty)
  }

  @Test func importingAgainChangesNothing() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let text = try ConfiguredHouse.text
    try store.configure(text)
    let again = try store.configure(text, prunes: true)
    #expect(again.changeset == nil && again.value.changes.isEmpty)
    #expect(again.value.unchanged == (try ConfiguredHouse.definitions.count))
  }

  /// `CRM_MUTATIONS` says how many seeds are tried.
  @Test func neitherTheOrderOfTheFileNorWhatWasThereBeforeMakesADifference() throws {
    let definitions = try ConfiguredHouse.definitions
    let text = try ConfiguredHouse.text
    for seed in Trials.seeds(12) {
      var draw = SplitMix64(seed: seed)
      let sandbox = try Sandbox()
      let store = try sandbox.store()
      // Parts of another house, so that ids and positions are others.
      try store.configure(ConfiguredHouse.text(definitions.filter { $0["noun"] == .string("user") }))
      try store.configure(ConfiguredHouse.text([try JSONValue(parsing: Self.stray)]))
      try store.configure(ConfiguredHouse.text(definitions.shuffled(using: &draw)), prunes: true)
      #expect(try store.configuration == text, "seed \(seed)")
    }
  }

  private static let stray =
    #"{"noun":"sla","name":"stray","position":1,"resolution":"1h","on_reopen":"none"}"#

  /// Takes definitions away that nothing names, and changes others; a dry run says the same as the import, which is taken
  /// back whole.
  @Test func editsAreTakenAndTakenBack() throws {
    let definitions = try ConfiguredHouse.definitions
    let text = try ConfiguredHouse.text
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try store.configure(text)
    let hash = try store.contentHash()
    for seed in Trials.seeds(12) {
      var draw = SplitMix64(seed: seed)
      let kept = definitions.compactMap { edited($0, &draw) }
      let file = ConfiguredHouse.text(kept)
      let plan = try store.configure(file, prunes: true, dryRun: true)
      #expect(plan.changeset == nil)
      #expect(try store.configuration == text, "seed \(seed)")
      let written = try store.configure(file, prunes: true)
      #expect(try store.configuration == file, "seed \(seed)")
      for kind in [DefinitionChange.Kind.added, .changed, .removed] {
        #expect(plan.value.count(kind) == written.value.count(kind), "seed \(seed)")
      }
      #expect(written.value.count(.removed) == definitions.count - kept.count, "seed \(seed)")
      if written.changeset != nil { _ = try store.undo(nil, dryRun: false) }
      #expect(try store.configuration == text, "seed \(seed)")
      #expect(try store.contentHash() == hash, "seed \(seed)")
      #expect(try store.check() == [])
    }
  }

  private func edited(_ definition: JSONValue, _ draw: inout SplitMix64) -> JSONValue? {
    let leaves = ["alert", "feedback", "score", "template", "target", "mapping", "escalation"]
    if draw.happens(30), leaves.contains(where: { definition["noun"] == .string($0) }) { return nil }
    var definition = definition
    for key in ["description", "help", "question"] where draw.happens(50) {
      definition = definition.setting(key, .string("seen \(draw.number(1...9))"))
    }
    if draw.happens(50) { definition = definition.setting("severity", .string("critical")) }
    if draw.happens(50) { definition = definition.setting("points", .integer(draw.number(1...9))) }
    return definition
  }

  @Test func nothingIsRemovedUnlessAskedAndOnlyOfNounsInTheFile() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try store.configure(try ConfiguredHouse.text)
    let users = ConfiguredHouse.text([], nouns: ["score"])
    #expect(try store.configure(users).value.changes.isEmpty)
    let pruned = try store.configure(users, prunes: true).value
    #expect(pruned.count(.removed) == 2 && pruned.changes.allSatisfy { $0.noun == "score" })
    #expect(try store.scoreRules().isEmpty)
    #expect(try store.alerts().count == 2)
  }

  @Test func aFieldThatIsNotSaidIsAsThatOfANewOne() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try store.configure(try ConfiguredHouse.text)
    let bare = #"{"noun":"triage","name":"refunds","team":"north"}"#
    let change = try #require(
      try store.configure(ConfiguredHouse.text([try JSONValue(parsing: bare)])).value.changes.first)
    #expect(
      change.fields.map(\.key) == [
        "overwrite", "rule", "category", "priority", "assignee", "tags", "description",
      ])
    let rule = try store.triageRule("refunds")
    #expect(rule.condition == nil && rule.tags.isEmpty && !rule.overwrites && rule.position == 1)
  }

  @Test func aFaultLeavesNothing() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let empty = try store.contentHash()
    let bad = try ConfiguredHouse.definitions.map {
      $0["name"] == .string("nameless") ? $0.setting("rule", .string("amunt > 3")) : $0
    }
    let fault = try #require(throws: DefinitionFault.self) {
      try store.configure(ConfiguredHouse.text(bad))
    }
    #expect(fault.noun == "score" && fault.cause is RuleError)
    let line = ConfiguredHouse.text(bad).split(separator: "\n").firstIndex { $0.contains("amunt") }
    #expect(fault.fieldLines["rule"] == line.map { $0 + 1 })
    #expect(try store.contentHash() == empty)
    #expect(try store.settings().allSatisfy { $0.value == nil })
  }

  /// Placed by what the file says, with others that it does not know between them.
  @Test(arguments: [
    (["a 1", "b 2", "c 3"], ["c 1", "a 2", "b 3"], ["c", "a", "b"]),
    (["x 1", "y 2"], ["a 1", "b 2"], ["a", "b", "x", "y"]), (["x 1"], ["a 9"], ["x", "a"]),
    (["a 1", "x 2", "c 3"], ["a 1", "c 3"], ["a", "x", "c"]),
  ])
  func positionsAreThoseOfTheFile(before: [String], file: [String], after: [String]) throws {
    func text(_ rules: [String]) throws -> String {
      ConfiguredHouse.text(
        try rules.map { rule in
          let words = rule.split(separator: " ")
          return try JSONValue(
            parsing: #"{"noun":"triage","name":"\#(words[0])","position":\#(words[1]),"category":"t"}"#)
        })
    }
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try store.configure(try text(before))
    try store.configure(try text(file))
    #expect(try store.triageRules().map(\.name) == after)
    #expect(try store.triageRules().map(\.position) == Array(1...Int64(after.count)))
    #expect(try store.configure(try text(file)).changeset == nil)
  }
}
