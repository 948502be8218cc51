import Analytics
import GRDB
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Deals from a file with kept columns, as models and rules with points see them.
@Suite final class ScoringTests {
  private let sandbox: Sandbox
  private let store: Store

  init() throws {
    sandbox = try Sandbox()
    store = try sandbox.store()
    let file = PackageLayout().transcripts.appending(path: "fixtures/leads/leads.csv").path
    try DealFile.take(at: file, into: store) {
      $0.place(in: nil, creates: true, [])
      $0.file.mapping.unknown = .keep
    }
  }

  private func train(_ change: (inout ModelTraining) -> Void = { _ in }) throws -> Store.Written<TrainedModel>
  {
    var training = ModelTraining()
    training.blanks = ["Select"]
    change(&training)
    return try store.trainModel("leads", training)
  }

  @Test func theOutcomeIsLearntFromWhatIsKnownBefore() throws {
    let definition = try train().value.model.definition
    #expect(
      Set(definition.space.features.map(\.name)) == ["lead_source", "custom.pages", "custom.trade"])
    #expect(definition.deals == 112)
    #expect(definition.leftOut.contains { $0.name == "custom.country" && $0.reason == .constant })
    let trade = try #require(definition.space.features.first { $0.name == "custom.trade" })
    // 'Select' means that nothing is known.
    #expect(trade.encoding == .category(base: "", levels: ["packaging", "printing"]))
    guard
      case .number(let fill, _, _)? = definition.space.features.first(where: { $0.name == "custom.pages" })?
        .encoding
    else { throw RecordError.notFound(noun: "number", name: "custom.pages") }
    #expect(fill == fill.rounded())
  }

  @Test func aDefinitionIsReadBackBitByBit() throws {
    let definition = try train().value.model.definition
    #expect(try store.model("leads").definition == definition)
    #expect(try ModelDefinition(text: definition.text()) == definition)
  }

  @Test func learningTheSameAgainWritesNothing() throws {
    let first = try train()
    let again = try train()
    #expect(first.changeset != nil)
    #expect(again.changeset == nil && again.value.isUnchanged && again.value.model.version == 1)
    #expect(try train { $0.excluded = ["trade"] }.value.model.version == 2)
  }

  @Test func thePartsOfAChanceAddUpToItsLogOdds() throws {
    let model = try train().value.model
    for deal in try store.scores(by: model, DealFilter()) {
      let explanation = try store.explainScore(ofDeal: deal.id, by: model)
      guard case .model(_, let logit) = explanation.basis else { return }
      #expect(logit == deal.rank)
      let sum = explanation.parts.reduce(0.0) { sum, part in
        if case .decimal(let text) = part.contribution { sum + (Double(text) ?? .nan) } else { sum }
      }
      // Each part is written with four decimal places.
      #expect(abs(sum - logit) < 0.00005 * Double(explanation.parts.count) + 1e-12)
      #expect(explanation.score == deal.score)
    }
  }

  @Test func theRankingOfRulesIsThatOfTheirExplanations() throws {
    let asOf = AsOf(through: Sandbox.context.now, zone: DayZone(.gmt))
    for (name, rule, points) in [
      ("fair", "lead_source = fair", 10), ("known", "lead_source is not empty", 3),
      ("much", "custom.trade = printing or created_at > 2025-06-01", -4),
    ] {
      _ = try store.add(ScoreRule(name: name, rule: rule, points: Int64(points)), asOf: asOf)
    }
    let ranked = try store.scoresByRules(DealFilter(), asOf: asOf)
    #expect(ranked.count == 120)
    #expect(Set(ranked.map(\.rank)).count > 3)
    for (before, after) in zip(ranked, ranked.dropFirst()) {
      #expect(before.rank > after.rank || (before.rank == after.rank && before.id < after.id))
    }
    for deal in ranked {
      let explanation = try store.explainScore(ofDeal: deal.id, asOf: asOf)
      #expect(explanation.score == deal.score)
    }
  }

  @Test func tooLittleIsRefusedWithWhatThereIs() throws {
    #expect {
      try train { $0.split = .time(1_736_000_000) }
    } throws: { error in
      guard case ScoringError.tooLittle(_, _, needed: 10, countsOpen: false) = error else { return false }
      return true
    }
    #expect(throws: ScoringError.knownAfterwards("lost_reason")) {
      try train { $0.features = ["lost_reason"] }
    }
    #expect(throws: ScoringError.noVersionBefore(model: "leads")) {
      try store.trainModel("leads", ModelTraining(), compares: true)
    }
  }

  @Test func everythingStaysProvable() throws {
    _ = try train()
    let asOf = AsOf(through: Sandbox.context.now, zone: DayZone(.gmt))
    _ = try store.add(ScoreRule(name: "fair", rule: "lead_source = fair", points: 10), asOf: asOf)
    #expect(try store.check() == [])
  }
}

struct GatheredColumnTests {
  private func column(_ values: [String?]) -> GatheredColumn {
    var column = GatheredColumn()
    for (index, value) in values.enumerated() { if let value { column.set(value, at: index) } }
    column.pad(to: values.count)
    return column
  }

  @Test(
    arguments: [
      (["1", "2.5", nil, "-3e2"], true), (["1", "2", "n/a"], false), (["nan", "1"], false),
      (["0x10", "1"], false),
      (["7", "7"], false), ([nil, nil], false), (["1", "+2"], true),
    ] as [([String?], Bool)])
  func numbersAreRecognisedOverTheWholeColumn(values: [String?], isNumeric: Bool) {
    #expect(column(values).isNumeric == isNumeric)
  }

  @Test func whatIsNoNumberIsUnknownToAModelOfNumbers() {
    guard case .numbers(let numbers) = column(["1", "many", nil]).numbers("pages").values else { return }
    #expect(numbers[0] == 1 && numbers[1].isNaN && numbers[2].isNaN)
  }

  @Test func aDealHasOneValueOfAName() {
    var column = GatheredColumn()
    column.set("first", at: 0)
    column.set("second", at: 0)
    column.set("third", at: 2)
    #expect(column.codes == [0, -1, 1])
    #expect(column.value(at: 2) == "third")
  }
}
