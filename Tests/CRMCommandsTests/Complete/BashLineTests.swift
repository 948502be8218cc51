import Testing

@testable import CRMCommands

/// What a line of bash says, and what readline is given to put into it.
@Suite struct BashLineTests {
  @Test(arguments: [
    ("crm customer list --tag vi", ["customer", "list", "--tag"], "vi"),
    ("crm customer list ", ["customer", "list"], ""),
    (#"CRM_DB=a.db ./crm customer 'a b' "c d" e\ f "#, ["customer", "a b", "c d", "e f"], ""),
    (#"crm x '' "" y"#, ["x", "", ""], "y"),
    (#"crm 'it'\''s' "a\"b\$c\d" $'\x41\102\t\'' z"#, ["it's", #"a"b$c\d"#, "AB\t'"], "z"),
    ("crm $(touch p) `touch p` $HOME *", ["$", "touch", "p", "`touch", "p`", "$HOME"], "*"),
    ("crm customer list > out.csv --tag vi", ["customer", "list", "--tag"], "vi"),
    ("crm customer list 2> err --tag vi", ["customer", "list", "--tag"], "vi"),
    ("crm --tag=a:b", [], "--tag=a:b"),
  ])
  func words(line: String, words: [String], current: String) throws {
    let last = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let found = try #require(BashLine(line, replacing: String(last)))
    #expect(found.words == words)
    #expect(found.current == current)
    #expect(!found.isRedirection)
  }

  @Test func theTargetOfARedirectionIsAFile() throws {
    #expect(try #require(BashLine("crm customer list > ou", replacing: "ou")).isRedirection)
  }

  @Test func aWordThatIsNotThereIsNotReplaced() { #expect(BashLine("crm a", replacing: "b") == nil) }

  /// Whatever is typed of a value, in whatever quotes: with the replacement the shell reads the value.
  @Test(arguments: HostileValues.all, ["", "'", "\"", "$'"])
  func theReplacementIsReadAsTheValue(value: String, quote: String) throws {
    let scalars = Array(value.unicodeScalars)
    for typed in 0...min(2, scalars.count) where scalars[..<typed].allSatisfy(\.properties.isAlphabetic) {
      let start = scalars[..<typed].map(String.init).joined()
      let line = "crm x --tag=" + quote + start
      let found = try #require(BashLine(line, replacing: start))
      #expect(found.current == "--tag=" + start)
      let replacement = try #require(found.replacement(by: "--tag=" + value))
      // readline does not write the open quote twice.
      #expect(quote.isEmpty || replacement.hasPrefix(String(quote.suffix(1))))
      let written = "crm x --tag=" + quote.dropLast() + replacement + " "
      let read = try #require(BashLine(written, replacing: ""))
      #expect(read.words == ["x", "--tag=" + value], "\(written)")
    }
  }

  @Test func whatIsKeptMustFit() throws {
    #expect(try #require(BashLine("crm --tag=a:b", replacing: "b")).replacement(by: "--tag=a:bcd") == "bcd")
    #expect(try #require(BashLine("crm --tag=a:b", replacing: "b")).replacement(by: "--tag=b") == nil)
  }
}

/// Values that a shell would expand, split, or take for something else.
enum HostileValues {
  /// Of one line, without what parts the tags of a cell: a tag can be so.
  static let tags = [
    "aa$(touch p)", "bb`touch p`", "cc$(touch${IFS}p)", "dd\"x\"", "ee'x'", "ff$HOME", "gg*", "hh?[a-z]",
    "ii~root", "kk#l", "ll!!", "mm\\n", "nn{a}", "oo(touch p)", "pp|touch p", "qq>p", "rr&touch p", "ss  tt",
    "tt:x=y@z", "uu^a^b", "vv%1", "ww$((1+1))", "xx<(touch p)", "yy$'p'", "zz漢字é👩‍👧", "-xx",
    "=xx", "~jj", "#ll", "$(touch p)", "`touch p`", "'F", "\"G", "(e:'touch p':)",
  ]
  /// A name of an owner can be anything.
  static let owners = [
    "Aa;touch p", "Bb\nCc;touch p", "Cc\u{1B}[2Jx", "Dd\u{9B}2Jx", "Ee\r\nx", "Ff\u{7F}x", "Gg\u{202E}x",
    "Hh,i",
  ]
  static let all = tags + owners + ["", "x"]
}
