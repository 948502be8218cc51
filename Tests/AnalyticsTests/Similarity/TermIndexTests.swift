import Testing

@testable import Analytics

/// The ranking of documents by weighted terms.
@Suite struct TermIndexTests {
  private static let documents = [
    "reset password reset login", "refund order money order order", "export data file", "password data",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Numbers of the formula as another program computes it.
  @Test func scoresAreThoseOfTheFormula() {
    let matches = TermIndex(Self.documents).matches(of: ["password", "login", "login", "unknown", "order"])
    #expect(matches.map(\.document) == [0, 1, 3])
    let scores = [0.5157229238510082, 0.39143331823507266, 0.26314496739815774]
    for (match, score) in zip(matches, scores) { #expect(abs(match.score - score) < 1e-12) }
    #expect(matches[0].parts.map(\.term) == ["login", "password"])
    #expect(abs(matches[0].parts[0].share - 0.37723237611705307) < 1e-12)
    #expect(abs(matches[0].parts[1].share - 0.13849054773395506) < 1e-12)
  }

  @Test func aDocumentIsLikeItselfAboveAll() {
    let index = TermIndex(Self.documents)
    for (place, document) in Self.documents.enumerated() {
      let best = index.matches(of: document)[0]
      #expect(best.document == place)
      #expect(abs(best.score - 1) < 1e-12)
    }
  }

  @Test func whatSharesNothingIsNotThere() {
    #expect(TermIndex(Self.documents).matches(of: ["nothing", "of", "this"]).isEmpty)
    #expect(TermIndex(Self.documents).matches(of: []).isEmpty)
    #expect(TermIndex([]).matches(of: ["password"]).isEmpty)
    #expect(TermIndex([[], []]).matches(of: ["password"]).isEmpty)
  }

  /// Any documents and any text: parts add up to the score, scores lie within 0 and 1 and fall, a text and its double rank
  /// alike.
  @Test(arguments: 1...20 as ClosedRange<UInt64>) func partsAddUp(seed: UInt64) {
    var draw = Lottery(state: seed)
    let documents = (0..<Int.random(in: 1...12, using: &draw)).map { _ in words(&draw) }
    let text = words(&draw)
    let index = TermIndex(documents)
    let matches = index.matches(of: text)
    for match in matches {
      #expect(abs(match.parts.reduce(0) { $0 + $1.share } - match.score) < 1e-12)
      #expect(match.score > 0 && match.score <= 1)
      let both = Set(documents[match.document]).intersection(text)
      #expect(Set(match.parts.map(\.term)) == both && match.parts.count == both.count)
    }
    #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.score >= $1.score })
    let sharing = documents.indices.filter { !Set(documents[$0]).isDisjoint(with: text) }
    #expect(Set(matches.map(\.document)) == Set(sharing))
    // Documents in another order are as similar as before.
    let turned = TermIndex(documents.reversed()).matches(of: text)
    #expect(zip(matches, turned).allSatisfy { abs($0.score - $1.score) < 1e-12 })
  }

  private func words(_ draw: inout Lottery) -> [String] {
    (0..<Int.random(in: 0...15, using: &draw)).map { _ in "w\(Int.random(in: 0...9, using: &draw))" }
  }

  private struct Lottery: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
