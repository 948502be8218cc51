import Testing

@testable import Analytics

/// Emoticons and emoji.
@Suite struct PictureTests {
  private func words(_ text: String) -> [(text: String, points: Int)] {
    let bytes = Array(text.utf8)
    return SentimentScorer().score(text).words.map {
      (String(decoding: bytes[$0.range], as: UTF8.self), $0.contribution)
    }
  }

  @Test(arguments: [
    ":)", ":-)", ":))))", ";)", ":D", ":-D", "=)", "(:", "(-:", "<3", "&lt;3", "xD", "XDDD", "^_^", "^^",
    ":P",
    ":*", ":')",
  ])
  func glad(face: String) {
    #expect(words(face).map(\.text) == [face])
    #expect(words("ok so \(face)").last?.points ?? 0 > 0)
  }

  @Test(arguments: [":(", ":-(", ":'(", ">:(", "D:", "):", "=(", ":/", "</3", "T_T", "-_-", ":((("])
  func sad(face: String) {
    #expect(words(face).map(\.text) == [face])
    #expect(words(face)[0].points < 0)
  }

  @Test(arguments: [
    "at 10:30", "http://a.example/:(", "see (a): b", "ratio 3:1", "C:\\Docs", "note:Please", "a = b", "x > y",
    "list:(one)",
  ])
  func noFace(text: String) { #expect(words(text).isEmpty, "\(text)") }

  @Test func facesAreNotNegated() {
    #expect(words("not happy :(").allSatisfy { $0.points < 0 })
    #expect(words("not today :)").last?.points ?? 0 > 0)
  }

  @Test func emojiGluedToWords() {
    #expect(words("love😍it").map(\.text) == ["love", "😍"])
    #expect(words("great👍🏽").map(\.text) == ["great", "👍"])
    #expect(words("服务好👍").map(\.text) == ["服务好", "👍"])
    #expect(words("❤️").map(\.text) == ["❤"])
    #expect(words("🤦‍♂️").count == 1)
  }

  @Test func aRowOfThemCountsThreeTimes() {
    #expect(words("😭😭😭😭😭😭").count == 3)
    #expect(words("😭 😍 😭 😍 😭 😍").count == 6)
  }
}
