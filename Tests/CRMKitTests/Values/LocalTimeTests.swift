import Foundation
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// A local time becomes an instant as RFC 5545, 3.3.5 says, in whatever way it comes in.
struct LocalTimeTests {
  private static let zones = [
    "UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns", "America/Sao_Paulo",
    "America/Santiago", "Africa/Casablanca", "Asia/Kolkata", "Asia/Tehran", "Asia/Beirut",
    "Australia/Lord_Howe", "Australia/Adelaide", "Pacific/Chatham", "Pacific/Apia",
  ]

  /// What counting finds: the first minute at which clocks show the time, else the time by the offset before the gap.
  private func counted(_ local: Int64, _ zone: TimeZone) -> Int64 {
    var before: Int64 = 0
    for minute in -960...960 {
      let instant = local + Int64(minute) * 60
      let offset = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))))
      if instant + offset == local { return instant }
      if instant + offset < local { before = offset }
    }
    return local - before
  }

  @Test(arguments: zones) func isTheFirstOfTwoAndByTheOffsetBeforeAGap(name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    let clocks = DayZone(zone)
    var generator = SplitMix64(seed: 7)
    var locals = (0..<12).map { _ in Int64.random(in: 10_000_000...30_000_000, using: &generator) * 60 }
    var date = Date(timeIntervalSince1970: 1_230_768_000)
    for _ in 0..<10 {
      guard let next = zone.nextDaylightSavingTimeTransition(after: date) else { break }
      date = next
      let change = Int64(date.timeIntervalSince1970) + clocks.offset(at: Int64(date.timeIntervalSince1970))
      locals += (0..<8).map { _ in (change / 60 + Int64.random(in: -150...150, using: &generator)) * 60 }
    }
    for local in locals {
      let expected = counted(local, zone)
      #expect(clocks.instant(onClocks: local) == expected, "\(name) \(local)")
      let text = String(Instant(seconds: local).description.dropLast())
      let typed = try TimeExpression(parsing: text, now: Instant(seconds: 0), zone: zone).start
      #expect(typed.seconds == expected, "\(name) \(text) typed")
      #expect(try imported(text, clocks) == expected, "\(name) \(text) imported")
    }
  }

  private func imported(_ text: String, _ zone: DayZone) throws -> Int64? {
    var options = MappingOptions()
    options.zone = zone
    var mapper = try RecordMapper(names: ["name", "created_at"], options: options)
    let record = Record(names: ["name", "created_at"], values: ["A", text], line: 2)
    return try mapper.draft(of: record).draft.createdAt?.seconds
  }

  @Test(arguments: zones) func aDayBeginsWithItsFirstSecond(name: String) throws {
    let zone = DayZone(try #require(TimeZone(identifier: name)))
    for day in Int64(13_000)..<22_000 {
      let start = zone.start(ofDay: day)
      #expect(zone.day(at: start) >= day && zone.day(at: start - 1) < day, "\(name) \(day)")
    }
  }

  @Test func aHeaderMaySayThatTimesAreUTC() throws {
    var options = MappingOptions()
    options.zone = DayZone(try #require(TimeZone(identifier: "Europe/Berlin")))
    for (header, expected) in [
      ("created_at", "2025-06-01T10:00:00Z"), ("Created (UTC)", "2025-06-01T12:00:00Z"),
    ] {
      var mapper = try RecordMapper(names: ["name", header], options: options)
      let record = Record(names: ["name", header], values: ["A", "2025-06-01 12:00"], line: 2)
      #expect(try mapper.draft(of: record).draft.createdAt?.description == expected)
    }
  }
}
