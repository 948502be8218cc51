import Analytics
import Testing

@Suite struct StringDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("list", "lsit", 1),
    ("ca", "abc", 3), ("über", "uber", 1), ("客户", "客戶", 1),
  ])
  func countsEdits(_ left: String, _ right: String, _ distance: Int) {
    #expect(editDistance(left, right) == distance)
    #expect(editDistance(right, left) == distance)
  }

  @Test func givesUpBeyondTheLimit() {
    #expect(editDistance("kitten", "sitting", limit: 2) == nil)
    #expect(editDistance("kitten", "sitting", limit: 3) == 3)
    #expect(editDistance("a", "abcdef", limit: 4) == nil)
  }
}

@Suite struct SuggestionTests {
  private let verbs = ["add", "show", "list", "edit", "delete", "import", "export", "timeline"]

  @Test(arguments: [
    ("lst", "list"), ("lsit", "list"), ("improt", "import"), ("DELETE", "delete"), ("exprt", "export"),
    ("time", "timeline"),
  ])
  func findsWhatWasMeant(_ typed: String, _ meant: String) {
    #expect(suggestion(for: typed, among: verbs) == meant)
  }

  @Test(arguments: ["", "x", "frobnicate", "ti"])
  func staysSilentWhereNothingIsNear(_ typed: String) {
    #expect(suggestion(for: typed, among: verbs) == nil)
  }

  @Test func firstOfEquallyNearOnesWins() {
    #expect(suggestion(for: "cat", among: ["bat", "rat"]) == "bat")
  }
}
