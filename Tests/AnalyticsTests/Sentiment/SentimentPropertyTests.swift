import Testing

@testable import Analytics

/// What holds for every text, however broken.
@Suite struct SentimentPropertyTests {
  private static let pieces = [
    "good", "not", "very", "BAD", "but", "!", "!!", "?", ".", ",", " ", "  ", "\n", ":)", ":(", "<3", "😍",
    "👍🏽", "❤️",
    "好吃", "不", "很", "但是", "，", "。", "！", "no problem", "n't", "isn't", "'", "’", "s", "http://x", "@", "#",
    "-", "é",
    "soooo", "10/10", "3.5", "\u{200d}", "\u{fe0f}", "&lt;3", "(", ")", ":", "D", "x", "^", "_", "\\o/", "ß",
    "ひ",
  ]

  private func text(_ random: inout SplitMix64) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<30, using: &random) {
      bytes += Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
      if Bool.random(using: &random) { bytes.append(UInt8(ascii: " ")) }
    }
    // Every other text is damaged as well.
    if Bool.random(using: &random), !bytes.isEmpty {
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      bytes.removeLast(Int.random(in: 0...min(3, bytes.count), using: &random))
    }
    return bytes
  }

  @Test func contributionsAddUpAndStandInTheText() {
    var random = SplitMix64(seed: 20)
    let scorer = SentimentScorer()
    for _ in 0..<20_000 {
      let bytes = text(&random)
      let score = bytes.withUnsafeBufferPointer(scorer.score)
      #expect(score.words.reduce(0) { $0 + $1.contribution } == score.sum)
      #expect(abs(score.score) <= 1)
      #expect(score.words.allSatisfy { 0 <= $0.range.lowerBound && $0.range.upperBound <= bytes.count })
      #expect(score.words.allSatisfy { !$0.range.isEmpty && $0.contribution != 0 })
    }
  }

  /// Buffers that are kept must not let one text touch the next.
  @Test func aScorerForgetsTheTextBefore() {
    var random = SplitMix64(seed: 4)
    let kept = SentimentScorer()
    for _ in 0..<500 {
      let bytes = text(&random)
      #expect(
        bytes.withUnsafeBufferPointer(kept.score) == bytes.withUnsafeBufferPointer(SentimentScorer().score))
    }
  }
}
