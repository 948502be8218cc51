import Testing

@testable import Tabular

/// Times of mails.
@Suite struct MailDateTests {
  /// - Source: RFC 5322, appendices A.1 to A.6.
  @Test(
    arguments: [
      ("Fri, 21 Nov 1997 09:55:06 -0600", 880_127_706), ("Tue, 1 Jul 2003 10:52:37 +0200", 1_057_049_557),
      ("Thu, 13 Feb 1969 23:32:54 -0330", -27_723_426),
      ("Thu,  13   Feb  1969  23:32   -0330 (Newfoundland Time)", -27_723_480),
      ("21 Nov 97 09:55:06 GMT", 880_106_106),
      ("Fri, 21 Nov 1997 09(comment):   55  :  06 -0600", 880_127_706),
      // Zones, by number and by name; what nobody knows is UTC.
      ("15 Jan 2026 09:30:00 +0000", 1_768_469_400), ("15 Jan 2026 09:30 -0000", 1_768_469_400),
      ("15 Jan 2026 09:30 UT", 1_768_469_400), ("15 Jan 2026 09:30 Z", 1_768_469_400),
      ("15 Jan 2026 04:30 EST", 1_768_469_400), ("15 Jan 2026 05:30 EDT", 1_768_469_400),
      ("15 Jan 2026 03:30 cst", 1_768_469_400), ("15 Jan 2026 04:30 CDT", 1_768_469_400),
      ("15 Jan 2026 02:30 MST", 1_768_469_400), ("15 Jan 2026 03:30 MDT", 1_768_469_400),
      ("15 Jan 2026 01:30 PST", 1_768_469_400), ("15 Jan 2026 02:30 PDT", 1_768_469_400),
      ("15 Jan 2026 09:30 A", 1_768_469_400), ("15 Jan 2026 09:30", 1_768_469_400),
      ("15 Jan 2026 15:15 +05:45", 1_768_469_400), ("thursday 15 JANUARY 2026 09:30", 1_768_469_400),
      // Years of two and three digits, leap days and seconds.
      ("15 Jan 26 09:30", 1_768_469_400), ("15 Jan 126 09:30", 1_768_469_400),
      ("1 Jan 50 00:00", -631_152_000),
      ("29 Feb 2024 00:00", 1_709_164_800), ("31 Dec 2016 23:59:60", 1_483_228_800),
    ] as [(String, Int64)])
  func timesAreRead(text: String, seconds: Int64) {
    #expect(MailDate.seconds(of: Array(text.utf8)) == seconds)
  }

  @Test(arguments: [
    "", "yesterday", "Thu", "2026-01-15T09:30:00Z", "15 Jan 2026", "32 Jan 2026 09:30", "0 Jan 2026 09:30",
    "29 Feb 2026 09:30", "15 Foo 2026 09:30", "15 Jan 2026 24:00", "15 Jan 2026 09:60",
    "15 Jan 2026 09:30:61",
    "15 Jan 2026 0930", "15 Jan 1899 09:30", "15 Jan 2200 09:30", "15 Jan 9999999999 09:30",
    "15 Jan 2026 09:30 +01", "15 Jan 2026 09:30 +2400", "15 Jan 2026 09:30 +0160", "15 Jan 2026 09:30 1",
    "15 Jan 2026 9:30:", "(15 Jan 2026 09:30",
  ])
  func whatIsNoTimeIsNone(text: String) {
    #expect(MailDate.seconds(of: Array(text.utf8)) == nil)
  }
}
