import CRMKit
import Foundation
import Testing

struct TimeExpressionTests {
  private let now = Instant(seconds: 1_768_467_600)  // 2026-01-15T09:00:00Z

  private func span(_ text: String, zone: String = "UTC") throws -> [String] {
    let zone = try #require(TimeZone(identifier: zone))
    let span = try TimeExpression(parsing: text, now: now, zone: zone).span
    return [span.from.description, span.to.description]
  }

  @Test(arguments: [
    ("2026-01-15", "2026-01-15T00:00:00Z", "2026-01-16T00:00:00Z"),
    ("today", "2026-01-15T00:00:00Z", "2026-01-16T00:00:00Z"),
    ("yesterday", "2026-01-14T00:00:00Z", "2026-01-15T00:00:00Z"),
    ("7d", "2026-01-08T09:00:00Z", "2026-01-15T09:00:00Z"),
    ("3w", "2025-12-25T09:00:00Z", "2026-01-15T09:00:00Z"),
    ("2mo", "2025-11-15T09:00:00Z", "2026-01-15T09:00:00Z"),
    ("1y", "2025-01-15T09:00:00Z", "2026-01-15T09:00:00Z"),
    ("2026-Q1", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"),
    ("2025-Q4", "2025-10-01T00:00:00Z", "2026-01-01T00:00:00Z"),
    ("2025-12", "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z"),
    ("2024", "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
    ("2026-01-15T09:00:00Z", "2026-01-15T09:00:00Z", "2026-01-15T09:00:01Z"),
  ])
  func meansASpan(text: String, from: String, to: String) throws {
    #expect(try span(text) == [from, to])
  }

  @Test func countsDaysInTheZone() throws {
    #expect(try span("today", zone: "Asia/Tokyo") == ["2026-01-14T15:00:00Z", "2026-01-15T15:00:00Z"])
    #expect(try span("2026-01-15T09:00", zone: "Europe/Berlin").first == "2026-01-15T08:00:00Z")
  }

  @Test func hasDaysOf23And25HoursWhereClocksChange() throws {
    #expect(
      try span("2026-03-29", zone: "Europe/Berlin") == ["2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"])
    #expect(
      try span("2026-10-25", zone: "Europe/Berlin") == ["2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"])
  }

  @Test(arguments: [
    "", "7", "7x", "2026-Q5", "2026-13", "01/02/2026", "last week", "-7d", "7d ago", "9999y", "3599mo",
    "9999w",
  ])
  func refusesWhatItWouldHaveToGuess(text: String) throws {
    #expect(throws: ValueError.self) { try span(text) }
  }
}
