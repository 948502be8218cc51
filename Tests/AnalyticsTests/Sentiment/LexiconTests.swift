import Testing

@testable import Analytics

@Suite struct LexiconTests {
  /// Two lines that disagree about a word would make the order of the lists decide.
  @Test(arguments: TextLanguage.allCases)
  func noWordStandsTwice(language: TextLanguage) throws {
    let lists = language == .english ? EnglishLexicon.lists : ChineseLexicon.lists
    var seen: Set<Substring> = []
    for line in lists.flatMap({ $0.split(separator: "\n") }) {
      let line = try #require(LexiconLine(line), "\(line)")
      for word in line.words { #expect(seen.insert(word).inserted, "\(word)") }
    }
    #expect(seen.count > 1500)
  }

  @Test func strengthsStayWithinFour() throws {
    for line in (EnglishLexicon.lists + ChineseLexicon.lists).flatMap({ $0.split(separator: "\n") }) {
      let entry = try #require(LexiconLine(line)).entry
      #expect((-400...400).contains(entry.strength))
    }
  }

  @Test func formsAreDerived() {
    #expect(EnglishWord("happy").adjectiveForms == ["happily", "happiness", "happier", "happiest"])
    #expect(EnglishWord("gentle").adjectiveForms == ["gently", "gentleness", "gentler", "gentlest"])
    #expect(EnglishWord("fantastic").adjectiveForms == ["fantastically", "fantasticness"])
    #expect(EnglishWord("rob").verbForms == ["robs", "robbed", "robbing"])
    #expect(EnglishWord("deny").verbForms == ["denies", "denied", "denying"])
    #expect(EnglishWord("lie").verbForms == ["lies", "lied", "lying"])
    #expect(EnglishWord("thrill").verbForms == ["thrills", "thrilled", "thrilling"])
    #expect(EnglishWord("crash").verbForms == ["crashes", "crashed", "crashing"])
    #expect(EnglishWord("enjoy").verbForms == ["enjoys", "enjoyed", "enjoying"])
  }

  @Test func whatIsWrittenOutdoesWhatIsDerived() {
    let table = Lexicon.shared.table
    // "hardly" is no adverb of "hard".
    #expect(table.entry(WordHash.of("hardly".utf8))?.role == .negation)
    #expect(table.entry(WordHash.of("fairly".utf8))?.role == .degree)
    #expect(table.entry(WordHash.of("xyzzy".utf8)) == nil)
    #expect(table.count > 6_000)
  }
}

extension WordEntry: Equatable {
  public static func == (left: WordEntry, right: WordEntry) -> Bool {
    left.role == right.role && left.strength == right.strength
  }
}
