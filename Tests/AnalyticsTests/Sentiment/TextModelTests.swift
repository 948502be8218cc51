import Foundation
import Testing

@testable import Analytics

@Suite struct TextModelTests {
  private static let texts = [
    LabelledText("很好吃", isPositive: true), LabelledText("好吃", isPositive: true),
    LabelledText("很快", isPositive: true), LabelledText("难吃", isPositive: false),
    LabelledText("很难吃", isPositive: false), LabelledText("很慢", isPositive: false),
  ]

  @Test func charactersAndPairs() {
    var grams: [String] = []
    TextFeature.characters.visit("Ab  b") { _, spelling in grams.append(spelling()) }
    #expect(grams == ["a", "b", "ab", " ", "b ", "b", " b"])
    #expect(TextFeature.characters.keys(of: "aaa").count == 2)
    #expect(TextFeature.characters.keys(of: "").isEmpty)
  }

  @Test func wordsAndPairs() {
    var grams: [String] = []
    TextFeature.words.visit("Don't stop, now") { _, spelling in grams.append(spelling()) }
    #expect(grams == ["don't", "stop", "don't stop", "now", "stop now"])
  }

  @Test(arguments: TextFeature.allCases)
  func aGramHasTheKeyOfItsSpelling(feature: TextFeature) {
    feature.visit("Es war  ein Spaß, 不好吃 👍") { key, spelling in #expect(feature.key(of: spelling()) == key) }
  }

  /// By hand: of the positive texts 2 have 好吃, of the negative none; seven grams are in two texts or more.
  @Test func naiveBayesByHand() throws {
    let model = try TextModel(learning: .naiveBayes, from: Self.texts)
    #expect(Set(model.grams) == ["很", "好", "吃", "好吃", "难", "难吃"])
    let weights = Dictionary(uniqueKeysWithValues: zip(model.grams, model.weights))
    // 2 + 2 + 2 + 2 = 8 occurrences on the positive side, 2 + 2 + 2 + 2 on the negative; one more for each gram.
    #expect(weights["好吃"] == Int((log(3.0 / 14) - log(1.0 / 14)) * 1e6 + 0.5))
    #expect(weights["很"] == 0)
    #expect(model.bias == 0)
  }

  /// At the minimum the gradient is 0: weights are C times what the residuals leave, and the bias balances them.
  @Test func logisticIsAtItsMinimum() throws {
    let corpus = TextCorpus(Self.texts, feature: .characters)
    let learnt = corpus.logistic(cost: 0.3)
    var slopes = [Double](repeating: 0, count: corpus.grams.count + 1)
    for row in 0..<corpus.count {
      let numbers = corpus.features[corpus.starts[row]..<corpus.starts[row + 1]].map(Int.init)
      let sum = numbers.reduce(learnt.bias) { $0 + learnt.weights[$1] }
      let residual = 0.3 * (1 / (1 + exp(-sum)) - (corpus.isPositive[row] ? 1 : 0))
      for number in numbers { slopes[number] += residual }
      slopes[corpus.grams.count] += residual
    }
    for (slope, weight) in zip(slopes, learnt.weights + [0]) { #expect(abs(slope + weight) < 1e-4) }
  }

  @Test(arguments: TextLearning.allCases)
  func aModelTellsWhatItLearnt(learning: TextLearning) throws {
    let scorer = TextModelScorer(try TextModel(learning: learning, from: Self.texts))
    #expect(scorer.chance(of: "好吃") > 0.5)
    #expect(scorer.chance(of: "难吃") < 0.5)
    #expect((0...1).contains(scorer.chance(of: "")))
  }

  @Test func whatNothingCanBeLearntFrom() {
    #expect(throws: TextLearningError.oneLabel(positives: 1, negatives: 0)) {
      try TextModel(learning: .naiveBayes, from: [LabelledText("a", isPositive: true)])
    }
    #expect(throws: TextLearningError.nothingInCommon) {
      try TextModel(
        learning: .logistic,
        from: [LabelledText("a", isPositive: true), LabelledText("b", isPositive: false)])
    }
  }
}
