import Tabular
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｶﾅ", 2), ("ｶﾞ", 2), ("Ａ", 2), ("한국", 4),
    ("\u{1100}\u{1161}\u{11A8}", 2), ("か\u{3099}", 2), ("Привет", 6), ("שלום", 4), ("สำ", 2), ("क्ष", 2),
    ("नि", 2),
    ("ﷺ", 1), ("·", 1), ("…", 1), ("䷀", 2), ("𠀀", 2), ("\u{E000}", 1),
  ])
  func letters(text: String, width: Int) { #expect(displayWidth(of: text) == width) }

  @Test(arguments: [
    ("😀", 2), ("👍🏽", 2), ("☝🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("🇩🇪", 2), ("🇩🇪🇫🇷", 4), ("🇩", 2), ("1️⃣", 2), ("#️⃣", 2),
    ("❤️", 2),
    ("❤", 1), ("❤\u{FE0E}", 1), ("©", 1), ("©️", 2), ("🕵️‍♀️", 2), ("⌚", 2), ("1", 1),
  ])
  func emoji(text: String, width: Int) { #expect(displayWidth(of: text) == width) }

  @Test(arguments: [
    ("Ada Lovelace", 12, "Ada Lovelace"), ("Ada Lovelace", 5, "Ada …"), ("漢字漢字", 8, "漢字漢字"),
    ("漢字漢字", 7, "漢字漢…"),
    ("漢字漢字", 6, "漢字…"), ("漢字", 1, "…"), ("abc", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"),
  ])
  func cutting(text: String, width: Int, cut: String) { #expect(truncate(text, toWidth: width) == cut) }

  @Test func padding() {
    #expect(pad("漢", toWidth: 4) == "漢  ")
    #expect(pad("12", toWidth: 4, flush: .right) == "  12")
    #expect(pad("wide", toWidth: 2) == "wide")
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("abcdefgh ij", 4, ["abcd", "efgh", "ij"]),
    ("a\n\nb", 9, ["a", "", "b"]),
    ("漢字漢字", 4, ["漢字", "漢字"]), ("", 5, [""]), ("a  b", 4, ["a  b"]),
  ])
  func wrapping(text: String, width: Int, lines: [String]) { #expect(wrapped(text, toWidth: width) == lines) }
}
