import Foundation
import GRDB
import Testing

@testable import Analytics
@testable import CRMKit
@testable import CRMStore

@Suite struct SurveyAnswerTests {
  private let asOf = RandomAnswers.asOf
  private let day: Int64 = 86_400

  private func draft(_ score: Int64? = nil, sent: Int64? = nil, at: Int64? = nil) -> SurveyAnswerDraft {
    var draft = SurveyAnswerDraft()
    (draft.score, draft.sentAt, draft.answeredAt) = (score, sent, at)
    return draft
  }

  private func figures(_ store: Store, _ name: String, by axis: String? = nil) throws -> [SurveyFigures] {
    let scope = SurveyScope([try store.survey(name)], ReportScope(asOf: asOf))
    return try store.surveyResults(scope, by: try axis.map { try store.surveyAxis($0, asOf: asOf) }).figures
  }

  @Test func anAnswerIsToWhatWasSentLast() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try RandomAnswers(seed: 1, in: store)
    let (survey, now) = (try store.survey("call"), RandomAnswers.now)
    let first = try store.send(survey, to: "1", draft(sent: now - 9 * day)).value
    let second = try store.send(survey, to: "1", draft(sent: now - 5 * day)).value
    // What was sent after the answer is not meant.
    _ = try store.send(survey, to: "1", draft(sent: now - day))
    let answered = try store.answer(survey, by: "1", draft(4, at: now - 4 * day), asOf: asOf).value
    #expect(answered.id == second && answered.wasSent)
    #expect(try store.answer(survey, by: "1", draft(5, at: now - 3 * day), asOf: asOf).value.id == first)
    #expect(try !store.answer(survey, by: "1", draft(5, at: now - 2 * day), asOf: asOf).value.wasSent)
    #expect(try !store.answer(survey, by: "2", draft(3), asOf: asOf).value.wasSent)
    let all = try figures(store, "call")[0]
    #expect(all.tally.sent == 3 && all.tally.responded == 2)
    #expect(all.counts.counted == 4 && all.counts.top == 3)
    #expect(all.tally.responseInterval == WilsonInterval(successes: 2, trials: 3))
  }

  @Test func offTheScaleIsKeptAndDoesNotCount() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try RandomAnswers(seed: 1, in: store)
    let survey = try store.survey("loyal")
    for score in [11, 0, 10] as [Int64] { _ = try store.answer(survey, by: nil, draft(score), asOf: asOf) }
    let all = try figures(store, "loyal")[0]
    #expect(all.tally.excluded == ["11": 1] && all.counts.counted == 2)
    #expect(throws: SurveyError.self) {
      var edit = SurveyEdit()
      edit.scale = 1...7
      _ = try store.edit(store.survey("stars"), edit)
      _ = try store.answer(store.survey("stars"), by: nil, draft(7), asOf: asOf)
      edit.scale = 1...5
      _ = try store.edit(store.survey("stars"), edit)
    }
  }

  /// The agent, the team and the category are those of the time at which was answered, whoever has the ticket now.
  @Test func theTicketSaysWhoItIsAbout() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try RandomAnswers(seed: 1, in: store)
    let now = RandomAnswers.now
    var change = TicketChange()
    (change.values.assignee, change.values.category) = ("kim", "delivery")
    change.at = DateSpan(from: Instant(seconds: now - 20 * day), to: Instant(seconds: now - 20 * day + 1))
    _ = try store.change(tickets: [1], change)
    let survey = try store.survey("call")
    var (early, late) = (draft(3, at: now - 30 * day), draft(4, at: now - 10 * day))
    (early.ticket, late.ticket) = ("1", "1")
    late.team = "night"
    _ = try store.answer(survey, by: nil, early, asOf: asOf)
    _ = try store.answer(survey, by: nil, late, asOf: asOf)
    let rows = try store.read {
      try CRMKit.Row.fetchAll(
        $0, sql: "SELECT customer_id, agent, team, category FROM survey_answer ORDER BY id")
    }
    #expect(rows.map { $0["customer_id"] as Int64? } == [1, 1])
    #expect(rows.map { $0["agent"] as String? } == ["lee", "kim"])
    #expect(rows.map { $0["team"] as String? } == ["help", "night"])
    #expect(rows.map { $0["category"] as String? } == [nil, "delivery"])
  }

  @Test(arguments: Trials.seeds(3)) func groupsAddUp(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var answers = try RandomAnswers(seed: seed, in: store)
    for _ in 0..<80 { try answers.next() }
    for name in try store.surveys().map(\.name) {
      let whole = try figures(store, name)[0]
      for axis in ["agent", "month", "sentiment", "custom.visits", "owner", "channel"] {
        let groups = try figures(store, name, by: axis)
        #expect(groups.reduce(0) { $0 + $1.counts.counted } == whole.counts.counted, "\(name) by \(axis)")
        #expect(groups.reduce(0) { $0 + $1.tally.sent } == whole.tally.sent)
        #expect(groups.reduce(0) { $0 + $1.tally.ratings.excluded } == whole.tally.ratings.excluded)
      }
    }
  }

  /// A rule says the same in SQL as in memory.
  @Test(
    arguments: [
      "score <= 2", "score > 3 or written is not empty", "sentiment = negative", "sentiment_score < -0.2",
      "kind = csat and agent in (kim, lee)", "survey = loyal", "customer.owner = kim",
      "comment contains good",
      "custom.visits > 4", "ticket_id is empty and channel = mail", "weight >= 1", "answered_at >= -90d",
    ])
  func rulesHoldAlikeInMemory(text: String) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var answers = try RandomAnswers(seed: 7, in: store)
    for _ in 0..<120 { try answers.next() }
    let rule = try store.rule(text, for: .answer, asOf: asOf)
    let condition = rule.condition(alias: "r")
    let (found, facts) = try store.read { database in
      let found = try CRMKit.Row.fetchAll(
        database, sql: "SELECT r.id, (\(condition.sql)) FROM survey_answer r ORDER BY r.id",
        arguments: StatementArguments(condition.values))
      return (found, try found.map { try RuleFacts(answer: $0[0], in: database) })
    }
    let evaluator = RuleEvaluator(context: rule.context)
    let expected = try facts.map { evaluator.truth(rule.condition, try #require($0)) }
    #expect(found.map { $0[1] as Bool? } == expected)
    #expect(expected.contains(true) && expected.contains { $0 != true })
  }

  /// What was exported comes back as it was, and once more changes nothing.
  @Test func filesComeBack() throws {
    let sandbox = try Sandbox()
    let other = try Sandbox()
    let store = try sandbox.store()
    var answers = try RandomAnswers(seed: 3, in: store)
    for _ in 0..<60 { try answers.next() }
    let path = sandbox.folder + "/answers.json"
    try SurveyFile.export(store, to: path)
    let copy = try other.store()
    _ = try RandomAnswers(seed: 3, in: copy)
    var options = SurveyAnswerImportOptions(
      file: ImportOptions(path: path), drafter: SurveyAnswerDrafter(source: nil), asOf: asOf)
    options.unknownCustomer = .reject
    let summary = try copy.importAnswers(options)
    #expect(summary.rejected == 0 && summary.created == summary.read && summary.read > 30)
    let again = other.folder + "/again.json"
    try SurveyFile.export(copy, to: again)
    let (new, old) = (
      try String(contentsOfFile: again, encoding: .utf8), try String(contentsOfFile: path, encoding: .utf8)
    )
    #expect(Set(new.split(separator: "\n")).symmetricDifference(old.split(separator: "\n")) == [])
    #expect(try copy.importAnswers(options).changeset == nil)
  }
}
