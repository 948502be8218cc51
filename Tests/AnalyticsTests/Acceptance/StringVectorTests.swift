import Testing

@testable import Analytics

/// The measures of words as another implementation has them, on published pairs and on names with slips.
@Suite(.enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.absence)))
struct StringVectorTests {
  private struct Vectors: Decodable {
    let published_winkler: [Vector]
    let vectors: [Vector]
  }

  private struct Vector: Decodable {
    let a: String
    let b: String
    let jaro: Double
    let jaro_winkler: Double
    let levenshtein: Int
    let damerau_levenshtein: Int
    let soundex_a: String?
    let metaphone_a: String?
    let nysiis_a: String?
  }

  @Test func everyMeasureAgrees() throws {
    let file = try ReferenceData.decoded("febrl/expected/string_vectors.json", as: Vectors.self)
    let vectors = file.published_winkler + file.vectors
    #expect(vectors.count == 442)
    for vector in vectors {
      let (a, b) = (vector.a, vector.b)
      #expect(abs(jaro(a, b) - vector.jaro) < 1e-9, "\(a) \(b)")
      #expect(abs(jaroWinkler(a, b) - vector.jaro_winkler) < 1e-9, "\(a) \(b)")
      #expect(levenshtein(a, b) == vector.levenshtein, "\(a) \(b)")
      #expect(damerauLevenshtein(a, b) == vector.damerau_levenshtein, "\(a) \(b)")
      if let code = vector.soundex_a { #expect(soundex(a) == code) }
      if let code = vector.metaphone_a { #expect(metaphone(a) == code, "\(a)") }
      if let code = vector.nysiis_a { #expect(nysiis(a) == code, "\(a)") }
    }
  }
}
