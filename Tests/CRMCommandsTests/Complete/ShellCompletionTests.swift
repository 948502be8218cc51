import Foundation
import Support
import Testing

@testable import CRMCommands

/// The scripts in the shells they are for: whatever a value is, TAB runs nothing, and the line it completes hands exactly
/// that value to the program.
@Suite(.serialized) struct ShellCompletionTests {
  @Test(arguments: CompletionShell.allCases)
  func valuesAreCompletedToThemselves(_ shell: CompletionShell) throws {
    guard let desk = try ShellDesk(shell) else { return }
    try desk.addValues()
    for tag in HostileValues.tags {
      try desk.expect(tag, behind: ["customer", "list", "--tag"], typing: desk.start(of: tag))
    }
    for owner in HostileValues.owners where desk.canBeTold(owner) {
      try desk.expect(owner, behind: ["customer", "list", "--owner"], typing: desk.start(of: owner))
    }
    for mapping in ShellDesk.mappings {
      try desk.expect(
        mapping, behind: ["import", "check", "a.csv", "--mapping"], typing: desk.start(of: mapping))
    }
    try desk.expect("a;b", behind: ["segment", "show"], typing: "a")
    try desk.expect("postal_code", behind: ["customer", "list", "--sort"], typing: "post")
    try desk.expect("shopify", behind: ["customer", "import", "a.csv", "--preset"], typing: "shopi")
    try desk.showAll(behind: ["customer", "list", "--tag"])
    #expect(try desk.made() == [])
  }

  /// Nouns, verbs, options, words of a closed set, `--option=word`, columns, sorting, values of the database, and all of it
  /// behind global options.
  @Test(arguments: CompletionShell.allCases)
  func usualPlaces(_ shell: CompletionShell) throws {
    #expect(UsualPlaces.all.count >= 40)
    guard let desk = try ShellDesk(shell) else { return }
    try desk.run(UsualPlaces.values)
    for place in UsualPlaces.all {
      try desk.expect(
        place.word, behind: place.line.split(separator: " ").map(String.init), typing: place.start)
    }
  }

  /// With the quote still open, and behind `=`.
  @Test(arguments: CompletionShell.allCases)
  func quotesThatAreOpen(_ shell: CompletionShell) throws {
    guard let desk = try ShellDesk(shell) else { return }
    try desk.addValues()
    for tag in HostileValues.tags.prefix(25) {
      let start = String(tag.prefix(1))
      for quote in ["'", "\""] {
        try desk.expect(tag, behind: ["customer", "list", "--tag"], typing: quote + start)
      }
      try desk.expect("--tag=" + tag, behind: ["customer", "list"], typing: "--tag=" + start)
    }
    #expect(try desk.made() == [])
  }

  @Test(arguments: CompletionShell.allCases)
  func filesAreCompletedToThemselves(_ shell: CompletionShell) throws {
    guard let desk = try ShellDesk(shell) else { return }
    let names = (HostileValues.tags.prefix(25) + ["Bb\nCc;touch p", "Cc\u{1B}[2Jx"]).map { $0 }
    try desk.addFiles(names)
    for name in names {
      try desk.expect(name, behind: ["customer", "import"], typing: String(name.prefix(2)))
    }
    #expect(try desk.made() == [])
  }

  /// With a quote still open that the name has in it, too.
  @Test(arguments: [CompletionShell.zsh, .bash])
  func filesBehindOpenQuotes(_ shell: CompletionShell) throws {
    guard let desk = try ShellDesk(shell) else { return }
    let names = ["aa b", "bb'x'", "cc\"x\"", "dd'\"$`\\x", "ee(e:'touch p':)"]
    try desk.addFiles(names)
    for name in names {
      for quote in ["'", "\""] {
        try desk.expect(name, behind: ["customer", "import"], typing: quote + name.prefix(2))
      }
    }
    #expect(try desk.made() == [])
  }

  /// fish takes what begins the word for wildcards, however it is quoted.
  @Test(arguments: CompletionShell.allCases)
  func valuesThatBeginWithWildcards(_ shell: CompletionShell) throws {
    guard let desk = try ShellDesk(shell) else { return }
    try desk.addValues(["*star", "?mark", "aa", "ab"])
    try desk.expect("*star", behind: ["customer", "list", "--tag"], typing: "\\*s")
    try desk.expect("?mark", behind: ["customer", "list", "--tag"], typing: "\\?")
    #expect(try desk.made() == [])
  }

  @Test(arguments: CompletionShell.allCases)
  func theProgramIsAskedOnce(_ shell: CompletionShell) throws {
    guard let desk = try ShellDesk(shell) else { return }
    try desk.addFiles(["aa.csv"])
    try desk.expect("aa.csv", behind: ["customer", "import"], typing: "aa")
    try desk.expect("customer", behind: [], typing: "custo")
    try desk.expect("customer", behind: [], typing: "custo")
    #expect(try desk.questions() == 3)
  }
}
