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
    "could not be happier", "can't wait", "not bad", "never disappoints", "zero complaints", "error-free",
    "Free of errors (and free of charge)", "free from bugs", "couldn't have gone better",
    "I can't recommend it enough", "could not recommend them highly enough", "We cannot thank you enough",
  ])
  func whatSoundsNegativeAndIsNot(text: String) { #expect(score(text).sum > 0, "\(text)") }

  @Test(arguments: [
    "does not work", "It won't charge", "don't bother", "never again", "too short", "waste of money",
    "stopped working", "it never worked very well", "no response", "sound could be better", "not great",
    "could not be worse", "It couldn't have gone worse", "The service couldn't be worse",
    "I can't recommend it", "I could not find a good enough one",
  ])
  func whatSoundsHarmlessAndIsNot(text: String) { #expect(score(text).sum < 0, "\(text)") }

  @Test(arguments: [
    ("Too good to be true? No, it really is great.", true), ("No, I love it", true),
    ("Is it any good? No, it is awful", false), ("No, I do not recommend it", false), ("No, not good", false),
    ("No, good", false), ("Free of charge and awful", false),
  ])
  func aNoThatAnswersDeniesNothing(text: String, isPositive: Bool) {
    #expect(score(text).sum != 0)
    #expect((score(text).sum > 0) == isPositive, "\(text)")
  }

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

  @Test(arguments: [
    "no bugs, errors or crashes", "no bugs, errors and crashes", "No bugs, glitches, delays, or errors.",
    "without problems and errors", "never had errors, crashes or bugs", "neither slow nor buggy",
    "neither slow, buggy nor ugly", "not slow, ugly or broken", "I had no errors, no crashes and no bugs",
    "没有错误、崩溃和卡顿", "没有错误、崩溃、卡顿", "没有错误和卡顿", "没有错误、崩溃以及卡顿", "不慢、不贵、不难吃",
  ])
  func aNegationHoldsForAWholeList(text: String) {
    #expect(score(text).words.allSatisfy { $0.contribution > 0 }, "\(score(text).words)")
  }

  @Test(arguments: [
    ("not slow and not buggy, terrible", "terrible"), ("not slow or buggy, terrible", "terrible"),
    ("no bugs, errors or crashes, terrible", "terrible"), ("no bugs, terrible", "terrible"),
    ("not good, terrible", "terrible"), ("no support and terrible food", "terrible"),
    ("no problem and terrible sound", "terrible"), ("no bugs and it is slow", "slow"),
    ("not fast and ugly", "ugly"), ("没有错误、崩溃和卡顿，难吃", "难吃"), ("没有惊喜、难吃", "难吃"),
  ])
  func aNegationEndsBehindItsList(text: String, word: String) {
    let bytes = Array(text.utf8)
    let last = score(text).words.first { String(decoding: bytes[$0.range], as: UTF8.self) == word }
    #expect(last.map { $0.contribution < 0 && !$0.rules.contains(.negated) } == true, "\(score(text).words)")
  }

  @Test(arguments: [
    "not slow and not buggy, terrible", "not slow and buggy, terrible", "no bugs, terrible",
    "neither slow nor buggy, terrible", "没有错误和卡顿，难吃",
  ])
  func whatComesBehindTheListDecides(text: String) { #expect(score(text).sum < 0, "\(text)") }

  @Test(arguments: ["no bugs, great app", "no bugs, great and fast", "no bugs or crashes and great sound"])
  func praiseBehindADenialIsPraise(text: String) {
    #expect(score(text).words.allSatisfy { $0.contribution > 0 }, "\(score(text).words)")
  }

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
