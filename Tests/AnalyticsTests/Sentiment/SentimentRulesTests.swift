import Testing

@testable import Analytics

/// What each rule does to a word.
@Suite struct SentimentRulesTests {
  private func score(_ text: String) -> SentimentScore { SentimentScorer().score(text) }

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return score(text).words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private func points(_ text: String) -> [Int] { score(text).words.map(\.contribution) }

  @Test func negationTurnsAWordRound() {
    #expect(points("good") == [200])
    #expect(points("not good") == [-148])
    #expect(points("It wasn't a very good phone")[0] == -174)
    #expect(score("not good").words[0].rules == .negated)
  }

  /// A word that stands twice has two places, and a negation reaches but the next of them.
  @Test func aWordThatStandsTwiceIsJudgedTwice() {
    #expect(points("wasn't good that was good") == [-148, 200])
    #expect(points("That was good that wasn't good") == [200, -148])
  }

  @Test func aNegationReachesAListAndEndsWithItsSentence() {
    #expect(points("not smart, handsome, nor funny").allSatisfy { $0 < 0 })
    #expect(points("I did not ask. Great!")[0] > 0)
    #expect(points("Not a good bargain").allSatisfy { $0 < 0 })
    #expect(points("No, good")[0] < 0)
    #expect(points("It is not that anybody in this wide world was ever good")[0] > 0)
  }

  @Test(arguments: [
    "no problem", "No problem!", "no worries", "not a problem", "without any problems", "can't complain",
    "could not be happier", "can't wait", "not bad", "never disappoints",
  ])
  func whatSoundsNegativeAndIsNot(text: String) { #expect(score(text).sum > 0, "\(text)") }

  @Test(arguments: [
    "does not work", "It won't charge", "don't bother", "never again", "too short", "waste of money",
    "stopped working", "it never worked very well", "no response", "sound could be better", "not great",
  ])
  func whatSoundsHarmlessAndIsNot(text: String) { #expect(score(text).sum < 0, "\(text)") }

  @Test(arguments: [
    "it works", "it looks like a phone", "the drive is short", "customer support", "no doubt about it",
  ])
  func whatSaysLittle(text: String) { #expect(abs(score(text).score) < 0.35, "\(text)") }

  @Test(arguments: [
    "No problems or complaints", "No complaints or problems", "no problems, complaints or delays",
    "no problems nor complaints", "neither slow nor ugly", "never had any problems or issues",
    "without any problems or delays", "no lag and no crashes", "no lag, no crashes",
    "It was neither late nor broken",
    "not bad or ugly", "既不贵也不难吃", "没有洒也没有投诉", "不慢也不难吃",
  ])
  func aNegationReachesAcrossAlternatives(text: String) { #expect(score(text).sum > 0, "\(text)") }

  @Test(arguments: [
    "neither good nor useful", "neither the screen nor the battery is good", "no support and no good advice",
    "no problems, bad sound and it is ugly", "no problem, terrible", "既不好吃也不便宜", "没有惊喜也不好吃",
  ])
  func whatIsGoodIsDeniedAcrossThemAsWell(text: String) { #expect(score(text).sum < 0, "\(text)") }

  @Test func wordsOfDegreeRaiseAndLower() {
    let plain = points("good")[0]
    #expect(points("very good")[0] > plain)
    #expect(points("slightly good")[0] < plain)
    #expect(points("very slow")[0] < points("slow")[0])
    #expect(score("extremely good").words[0].rules == .raised)
    #expect(score("kind of good").words[0].rules == .lowered)
  }

  @Test func capitalsCountWhereNotAllAreCapitals() {
    #expect(points("this is GREAT")[0] == points("this is great")[0] + 73)
    #expect(points("THIS IS GREAT") == points("this is great"))
    #expect(points("GREAT") == points("great"))
  }

  @Test func marksStrengthenWhatIsSaid() {
    #expect(points("good!!!") == [200, 87])
    #expect(points("bad!!!!!!") == [-260, -116])
    #expect(points("!!!") == [])
    #expect(words("so good!!") == ["good", "!!"])
  }

  @Test func butWeighsWhatComesBehind() {
    let score = score("The plot was good, but the dialog is not great.")
    #expect(score.words.map(\.rules) == [.beforeContrast, [.negated, .afterContrast]])
    #expect(score.words[0].contribution == 100)
    #expect(score.sum < 0)
    #expect(points("It is good. But it is slow.")[0] == 100)
    #expect(points("It is good. It is slow.")[0] == 200)
  }

  @Test func longWordsAreReadShort() {
    #expect(words("sooooo goooood") == ["goooood"])
    #expect(score("goooood").words[0].rules == .lengthened)
    #expect(score("I loooove it").sum > score("I love it").sum)
  }

  @Test func apostrophesOfAllKinds() {
    #expect(points("isn’t good") == points("isn't good"))
    #expect(points("isnt good") == points("isn't good"))
    #expect(points("he'll be ill") == points("ill"))
  }

  @Test(arguments: [
    "", " ", "\n", "…", "12345", "@great", "http://great.example/good", "www.awesome.example", "the of and",
  ])
  func nothingToScore(text: String) {
    #expect(score(text).sum == 0)
    #expect(score(text).score == 0)
    #expect(score(text).label() == .neutral)
  }

  @Test func theScriptTellsTheLanguage() {
    #expect(score("good").language == .english)
    #expect(score("好吃").language == .chinese)
    #expect(score("hi, 送得很快").language == .chinese)
    #expect(score("12 😀").language == nil)
  }

  @Test func aScoreStaysWithinOne() {
    let text = String(repeating: "superb excellent perfect ", count: 500)
    #expect(score(text).score > 0.99)
    #expect(score(text).score <= 1)
  }
}
