import CRMKit
import Testing

struct InstantTests {
  @Test(arguments: [
    ("2026-01-15", "2026-01-15T00:00:00Z"),
    ("2026-01-15T09:00:00Z", "2026-01-15T09:00:00Z"),
    ("2026-01-15 09:00", "2026-01-15T09:00:00Z"),
    ("2026-01-15T09:00:00+01:00", "2026-01-15T08:00:00Z"),
    ("2026-03-15 14:22:31 -0500", "2026-03-15T19:22:31Z"),
    ("2026-01-15T09:00:00.999Z", "2026-01-15T09:00:00Z"),
    ("2026-01-15 09:00:00 UTC", "2026-01-15T09:00:00Z"),
    ("1900-01-01", "1900-01-01T00:00:00Z"),
    ("2199-12-31T23:59:59Z", "2199-12-31T23:59:59Z"),
    ("2024-02-29", "2024-02-29T00:00:00Z"),
  ])
  func isReadAsISO(text: String, expected: String) throws {
    #expect(try Instant(parsing: text).description == expected)
  }

  @Test(arguments: [
    "", "2026", "2026-1-5", "2026-02-30", "2025-02-29", "1900-02-29", "1899-12-31", "2200-01-01",
    "2026-13-01",
    "2026-01-15T24:00:00", "2026-01-15T09:60:00", "2026-06-30T23:59:60Z", "2026-01-15T09:00:00Zx",
    "2026-01-15 ",
    "2026-01-15T09:00:00+15:00", "2026-01-15T09:00:00-13:00", "15/01/2026", "２０２６-01-15",
    "2026-01-15T09:00:00.Z",
  ])
  func isRefusedOtherwise(text: String) {
    #expect(throws: ValueError.self) { try Instant(parsing: text) }
  }

  @Test func knowsItsDayBeforeTheEpoch() {
    #expect(Instant(seconds: -1).day.description == "1969-12-31")
    #expect(Instant(seconds: 0).day.description == "1970-01-01")
  }
}
