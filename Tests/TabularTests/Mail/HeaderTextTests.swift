import Testing

@testable import Tabular

/// Coded words of headers.
@Suite struct HeaderTextTests {
  /// - Source: RFC 2047, section 8; RFC 2231, section 5.
  @Test(arguments: [
    ("=?US-ASCII?Q?Keith_Moore?=", "Keith Moore"),
    ("=?ISO-8859-1?Q?Keld_J=F8rn_Simonsen?=", "Keld Jørn Simonsen"),
    ("=?ISO-8859-1?Q?Andr=E9?= Pirard", "André Pirard"),
    (
      "=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?= =?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=",
      "If you can read this you understand the example."
    ),
    ("(=?iso-8859-8?b?7eXs+SDv4SDp7Oj08A==?=)", "(םולש ןב ילטפנ)"),
    ("(=?ISO-8859-1?Q?a?=)", "(a)"), ("(=?ISO-8859-1?Q?a?= b)", "(a b)"),
    ("(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)", "(ab)"),
    ("(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)", "(ab)"),
    ("(=?ISO-8859-1?Q?a_b?=)", "(a b)"), ("(=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=)", "(a b)"),
    ("=?US-ASCII*EN?Q?Keith_Moore?=", "Keith Moore"),
  ])
  func publishedExamplesAreRead(header: String, text: String) {
    #expect(CharsetDecoder().headerText(Array(header.utf8)) == text)
  }

  @Test(arguments: [
    ("", ""), ("  plain\ttext ", "plain text"), ("=?utf-8?Q??=", ""), ("a =?utf-8?q?b?= c", "a b c"),
    // Not words: no end, no such code, cut short, no charset to speak of.
    ("=?utf-8?Q?a", "=?utf-8?Q?a"), ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?", "=?"), ("=?=?=?=", "=?=?=?="),
    ("=?utf-8?Q?", "=?utf-8?Q?"), ("=?utf-8?Q?=", "=?utf-8?Q?="),
    // Words as mailers write them: with spaces, inside of others, with a stray code or padding left out.
    ("=?utf-8?Q?a b?=", "a b"), ("Re:=?utf-8?Q?=C3=A9?=x", "Re:éx"), ("=?utf-8?Q?100=?=", "100="),
    ("=?utf-8?B?w6k?=", "é"), ("=?utf-8?B?!w6k=*w6k=?=", "éé"), ("=?utf-8?Q?=3F=3D?=", "?="),
    // A character cut in two, and one that is not whole.
    ("=?utf-8?Q?=C3?= =?UTF-8?Q?=A9?=", "é"), ("=?utf-8?Q?=C3?= x", "\u{FFFD} x"),
    // Control characters.
    ("=?utf-8?Q?a=0Ab=00?=", "a b"), ("=?klingon?Q?=C3=A9=E9?=", "Ã©é"), ("=?klingon?Q?=C3=A9?=", "é"),
  ])
  func wordsAreReadAsTheyAreMet(header: String, text: String) {
    #expect(CharsetDecoder().headerText(Array(header.utf8)) == text)
  }

  @Test func manyBeginningsOfWordsTakeNoTime() {
    let header = Array(String(repeating: "=?a?Q?", count: 10_000).utf8)
    let time = ContinuousClock().measure { _ = CharsetDecoder().headerText(header) }
    #expect(time < .seconds(5))
  }
}
