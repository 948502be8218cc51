import Testing

@testable import CRMCommands

@Suite struct ArgumentWordsTests {
  @Test(arguments: [
    (["ada"], ["--search=ada"]), (["ada", "love"], ["--search=ada love"]),
    (["--limit", "1", "ada"], ["--limit", "1", "--search=ada"]),
    (["-f", "ids", "ada"], ["-f", "ids", "--search=ada"]), (["-fids", "ada"], ["-fids", "--search=ada"]),
    (["-qf", "ids", "ada"], ["-qf", "ids", "--search=ada"]),
    (["--limit=1", "ada"], ["--limit=1", "--search=ada"]),
    (["-q", "ada"], ["-q", "--search=ada"]), (["--", "-x"], ["--search=-x"]), ([], []),
  ])
  func whatIsNoOptionIsSearchedFor(_ words: [String], _ expected: [String]) throws {
    #expect(try ArgumentWords.searching(words, of: CustomerListCommand.self) == expected)
  }
}
