import Testing

@testable import Analytics

/// The measures of words on published examples and at their edges.
@Suite struct StringMeasureTests {
  /// Winkler 1990 and 2006, table 6.
  @Test(arguments: [
    ("SHACKLEFORD", "SHACKELFORD", 0.9818), ("DUNNINGHAM", "CUNNIGHAM", 0.8963),
    ("NICHLESON", "NICHULSON", 0.9556),
    ("JONES", "JOHNSON", 0.8324), ("MASSEY", "MASSIE", 0.9333), ("ABROMS", "ABRAMS", 0.9222),
    ("HARDIN", "MARTINEZ", 0.7222), ("ITMAN", "SMITH", 0.4667), ("JERALDINE", "GERALDINE", 0.9259),
    ("MARTHA", "MARHTA", 0.9611), ("MICHELLE", "MICHAEL", 0.9214), ("DWAYNE", "DUANE", 0.84),
    ("DIXON", "DICKSONX", 0.8133), ("SEAN", "SUSAN", 0.805), ("JON", "JAN", 0.8), ("张伟", "张玮", 0.6667),
  ])
  func jaroWinklerIsAsPublished(a: String, b: String, expected: Double) {
    #expect(abs(jaroWinkler(a, b) - expected) < 0.00005)
    #expect(jaroWinkler(a, b) == jaroWinkler(b, a))
  }

  @Test func emptyTextsAreMissingNotEqual() {
    #expect(jaroWinkler("", "") == 0 && jaro("", "a") == 0)
    #expect(levenshtein("", "") == 0 && levenshtein("", "ab") == 2 && damerauLevenshtein("ab", "") == 2)
    #expect(soundex("") == "" && metaphone("") == "" && nysiis("") == "")
  }

  @Test func equalTextsAreAllAlikeHoweverLong() {
    for length in [1, 2, 63, 64, 65, 200] {
      let text = String(repeating: "ab", count: length)
      #expect(jaro(text, text) == 1 && jaroWinkler(text, text) == 1)
      // Not rounded to 1 where one character differs.
      #expect(jaroWinkler(text, text.dropLast() + "x") < 1)
    }
  }

  @Test func aPartMayBeEditedTwice() {
    #expect(damerauLevenshtein("ca", "abc") == 2)
    #expect(editDistance("ca", "abc") == 3)
    #expect(levenshtein("martha", "marhta") == 2 && damerauLevenshtein("martha", "marhta") == 1)
  }

  @Test(arguments: [
    ("Robert", "R163"), ("Rupert", "R163"), ("Ashcraft", "A261"), ("Tymczak", "T522"), ("Pfister", "P236"),
    ("Honeyman", "H555"), ("Lee", "L000"),
  ])
  func soundexIsThatOfTheCensus(name: String, code: String) { #expect(soundex(name) == code) }

  @Test func soundsOfOtherWords() {
    #expect(metaphone("Thompson") == "0MPSN" && metaphone("Knight") == "NT")
    #expect(nysiis("MacIntosh") == "MCANT" && nysiis("Phillipson") == "FALAPSAN")
  }
}
