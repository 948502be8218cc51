import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Whatever is done with surveys can be taken back, with what rules made of it.
@Suite struct SurveyHistoryTests {
  @Test(arguments: 0..<3 as Range<UInt64>) func undoIsTheInverse(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var answers = try RandomAnswers(seed: seed, in: store)
    for step in 0..<40 {
      let before = try store.contentHash()
      let last = try store.lastChangeset()
      let draw = answers.draw
      try answers.next()
      guard try store.lastChangeset() != last else { continue }
      _ = try store.undo(nil, dryRun: false)
      #expect(try store.contentHash() == before, "step \(step)")
      answers.draw = draw
      try answers.next()
    }
    #expect(try store.check() == [])
    let feedback = try store.feedback()
    #expect(Set(feedback.map(\.action)) == [.task, .ticket])
    let counts = try rows(store)
    let before = try store.contentHash()
    _ = try store.delete(customers: [1, 2, 3])
    #expect(try rows(store)[0] == counts[0], "answers stay, as those of nobody known")
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == before)
    for survey in try store.surveys() { _ = try store.delete(survey) }
    #expect(try rows(store) == [0, 0])
    #expect(try store.check() == [])
  }

  private func rows(_ store: Store) throws -> [Int] {
    try store.read { database in
      try ["survey_answer", "feedback"].map {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? 0
      }
    }
  }

  /// A task or a ticket that is deleted leaves the log of rules standing, so that the rule does not make it again.
  @Test func whatRulesMadeCanBeDeleted() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try RandomAnswers(seed: 1, in: store)
    var draft = SurveyAnswerDraft()
    (draft.score, draft.comment) = (1, "Not good at all.")
    let noted = try store.answer(store.survey("call"), by: "2", draft, asOf: RandomAnswers.asOf).value
    #expect(noted.feedback.map(\.rule) == ["low", "angry"])
    let before = try store.contentHash()
    _ = try store.delete(tasks: [try #require(noted.feedback[0].task)])
    _ = try store.delete(tickets: [try #require(noted.feedback[1].ticket)])
    #expect(try store.feedback().allSatisfy { $0.task == nil && $0.ticket == nil })
    #expect(try store.runFeedback([], since: nil, asOf: RandomAnswers.asOf).value == [])
    _ = try store.undo(nil, dryRun: false)
    _ = try store.undo(try #require(try store.lastChangeset()) - 2, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try store.check() == [])
  }
}
