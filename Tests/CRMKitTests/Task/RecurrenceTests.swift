import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// The examples of RFC 5545, section 3.8.5.3, and random rules against another implementation.
@Suite struct RecurrenceTests {
  /// The first day, the rule, and the first days of the series; `.` where the series ends.
  private static let examples = [
    ("1997-09-02", "FREQ=DAILY;COUNT=10", "1997-09-02 -03 -04 -05 -06 -07 -08 -09 -10 -11 ."),
    ("1997-09-02", "FREQ=DAILY;INTERVAL=2", "1997-09-02 -04 -06 -08 -10"),
    ("1997-09-02", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02 -12 -22 1997-10-02 -12 ."),
    (
      "1997-09-02", "FREQ=WEEKLY;COUNT=10", "1997-09-02 -09 -16 -23 -30 1997-10-07 -14 -21 -28 1997-11-04 ."
    ),
    (
      "1997-09-02", "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
      "1997-09-02 -16 -30 1997-10-14 -28 1997-11-11 -25 1997-12-09"
    ),
    (
      "1997-09-02", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
      "1997-09-02 -04 -09 -11 -16 -18 -23 -25 -30 1997-10-02 ."
    ),
    (
      "1997-09-02", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
      "1997-09-02 -04 -09 -11 -16 -18 -23 -25 -30 1997-10-02 ."
    ),
    (
      "1997-09-01", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
      "1997-09-01 -03 -05 -15 -17 -19 -29 1997-10-01 -03 -13 -15 -17 -27 -29 -31 1997-11-10 -12 -14 -24 -26 -28 "
        + "1997-12-08 -10 -12 -22 ."
    ),
    (
      "1997-09-02", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
      "1997-09-02 -04 -16 -18 -30 1997-10-02 -14 -16 ."
    ),
    (
      "1997-09-05", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
      "1997-09-05 1997-10-03 1997-11-07 1997-12-05 1998-01-02 1998-02-06 1998-03-06 1998-04-03 1998-05-01 1998-06-05 ."
    ),
    (
      "1997-09-05", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
      "1997-09-05 1997-10-03 1997-11-07 1997-12-05 ."
    ),
    (
      "1997-09-07", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
      "1997-09-07 -28 1997-11-02 -30 1998-01-04 -25 1998-03-01 -29 1998-05-03 -31 ."
    ),
    (
      "1997-09-22", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
      "1997-09-22 1997-10-20 1997-11-17 1997-12-22 1998-01-19 1998-02-16 ."
    ),
    (
      "1997-09-28", "FREQ=MONTHLY;BYMONTHDAY=-3",
      "1997-09-28 1997-10-29 1997-11-28 1997-12-29 1998-01-29 1998-02-26"
    ),
    (
      "1997-09-02", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
      "1997-09-02 -15 1997-10-02 -15 1997-11-02 -15 1997-12-02 -15 1998-01-02 -15 ."
    ),
    (
      "1997-09-30", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
      "1997-09-30 1997-10-01 -31 1997-11-01 -30 1997-12-01 -31 1998-01-01 -31 1998-02-01 ."
    ),
    (
      "1997-09-10", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
      "1997-09-10 -11 -12 -13 -14 -15 1999-03-10 -11 -12 -13 ."
    ),
    (
      "1997-09-02", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
      "1997-09-02 -09 -16 -23 -30 1997-11-04 -11 -18 -25 1998-01-06 -13 -20 -27 1998-03-03 -10 -17 -24 -31"
    ),
    (
      "1997-06-10", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
      "1997-06-10 1997-07-10 1998-06-10 1998-07-10 1999-06-10 1999-07-10 2000-06-10 2000-07-10 2001-06-10 2001-07-10 ."
    ),
    (
      "1997-03-10", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
      "1997-03-10 1999-01-10 1999-02-10 1999-03-10 2001-01-10 2001-02-10 2001-03-10 2003-01-10 2003-02-10 2003-03-10 ."
    ),
    ("1997-05-19", "FREQ=YEARLY;BYDAY=20MO", "1997-05-19 1998-05-18 1999-05-17"),
    (
      "1997-03-13", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
      "1997-03-13 -20 -27 1998-03-05 -12 -19 -26 1999-03-04 -11 -18 -25"
    ),
    (
      "1997-06-05", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
      "1997-06-05 -12 -19 -26 1997-07-03 -10 -17 -24 -31 1997-08-07 -14 -21 -28 1998-06-04"
    ),
    (
      "1997-09-02", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
      "1998-02-13 1998-03-13 1998-11-13 1999-08-13 2000-10-13"
    ),
    (
      "1997-09-13", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
      "1997-09-13 1997-10-11 1997-11-08 1997-12-13 1998-01-10 1998-02-07 1998-03-07 1998-04-11 1998-05-09 1998-06-13"
    ),
    (
      "1996-11-05", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
      "1996-11-05 2000-11-07 2004-11-02"
    ),
    ("1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04 1997-10-07 1997-11-06 ."),
    (
      "1997-09-29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
      "1997-09-29 1997-10-30 1997-11-27 1997-12-30 1998-01-29 1998-02-26 1998-03-30"
    ),
    ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05 -10 -19 -24 ."),
    ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05 -17 -19 -31 ."),
    ("2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15 -30 2007-02-15 2007-03-15 -30 ."),
  ]

  /// At nine on the clocks of New York, as there.
  private func series(_ rule: String, from start: String) throws -> Recurrence {
    let zone = DayZone(try #require(TimeZone(identifier: "America/New_York")))
    return Recurrence(
      try RecurrenceRule(parsing: rule), from: try CalendarDay(parsing: start),
      at: ClockTime(seconds: 32_400, in: zone))
  }

  @Test(arguments: examples) func followsTheStandard(start: String, rule: String, days: String) throws {
    var words = days.split(separator: " ").map(String.init)
    let ends = words.last == "."
    if ends { words.removeLast() }
    var month = ""
    let expected = words.map { word in
      if word.count == 10 { month = String(word.prefix(7)) }
      return word.count == 10 ? word : month + word
    }
    let found = Array(try series(rule, from: start).prefix(expected.count + 1)).map(\.description)
    #expect(Array(found.prefix(expected.count)) == expected)
    #expect((found.count == expected.count) == ends)
  }

  @Test func countsTheLongOnes() throws {
    let untilChristmas = Array(try series("FREQ=DAILY;UNTIL=19971224T000000Z", from: "1997-09-02"))
    #expect(untilChristmas.count == 113 && untilChristmas.last?.description == "1997-12-23")
    for rule in [
      "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
      "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1",
    ] {
      let days = Array(try series(rule, from: "1998-01-01")).map(\.description)
      #expect(days.count == 93 && days.last == "2000-01-31")
      #expect(days.allSatisfy { $0.dropFirst(5).hasPrefix("01-") })
    }
  }

  @Test func agreesWithAnotherImplementation() throws {
    var checked = 0
    for line in recurrenceVectors.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      let start = try CalendarDay(parsing: parts[0])
      let series = Recurrence(try RecurrenceRule(parsing: parts[1]), from: start)
      let days = Array(series.lazy.prefix { $0 <= start.adding(days: 3000) }.prefix(40)).map(\.description)
      #expect(days.count == Int(parts[2]), "\(line)")
      #expect(hash(days.joined(separator: ",")) == UInt64(parts[3], radix: 16), "\(line)")
      checked += 1
    }
    #expect(checked == 239)
  }

  private func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  @Test func keepsItsTimeOnTheClocks() throws {
    let zone = DayZone(try #require(TimeZone(identifier: "Europe/Berlin")))
    func instants(_ clock: Int64, _ days: [String]) throws -> [String] {
      let time = ClockTime(seconds: clock, in: zone)
      return try days.map { time.instant(on: try CalendarDay(parsing: $0)).description }
    }
    // Nine is nine on both sides of the change.
    #expect(
      try instants(32_400, ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"]) == [
        "2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z", "2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z",
      ])
    // Half past two is left out in March, and comes twice in October: then it is the first.
    #expect(
      try instants(9000, ["2026-03-29", "2026-10-25"]) == ["2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z"])
  }

  @Test func saysWhereARuleIsWrong() throws {
    for (text, place, message) in [
      ("", 0..<0, "'' is not a part of a recurrence rule"),
      ("FREQ", 0..<4, "'FREQ' is not a part of a recurrence rule"),
      ("FREQ=HOURLY", 5..<11, "'HOURLY' is not a frequency"),
      ("FREQ=DAILY;", 11..<11, "'' is not a part of a recurrence rule"),
      ("FREQ=DAILY;freq=WEEKLY", 11..<22, "'FREQ' stands in the rule twice"),
      ("FREQ=WEEKLY;BYDAY=MO,XX", 21..<23, "'XX' is not a day of the week"),
      (
        "FREQ=WEEKLY;BYDAY=2MO", 18..<21,
        "'2MO' counts days of a month or a year, and the frequency is WEEKLY"
      ),
      ("FREQ=WEEKLY;BYMONTHDAY=3", 12..<24, "BYMONTHDAY does not go with FREQ=WEEKLY"),
      ("FREQ=YEARLY;BYWEEKNO=3", 12..<20, "'BYWEEKNO' is not supported in a recurrence rule"),
      ("FREQ=DAILY;COUNT=2;UNTIL=20260101", 19..<33, "a rule has COUNT or UNTIL, not both"),
      ("FREQ=DAILY;UNTIL=20260230", 17..<25, "'20260230' is not an end"),
      ("FREQ=DAILY;INTERVAL=0", 20..<21, "'0' is not a number from 1 to 9999"),
      ("FREQ=MONTHLY;BYMONTHDAY=1,,3", 26..<26, "'' is not a number from ±1 to ±31"),
      (
        "FREQ=MONTHLY;BYSETPOS=1", 13..<23,
        "BYSETPOS chooses among the days of another part, and there is none"
      ),
      ("COUNT=3", 0..<7, "the recurrence rule has no frequency"),
    ] {
      do {
        let rule = try RecurrenceRule(parsing: text)
        Issue.record("'\(text)' is read as \(rule)")
      } catch {
        #expect(error.place == place, "\(text): \(error.place)")
        #expect(error.message == message)
      }
    }
  }
}
