import CRMKit
import Tabular
import Testing

struct DateFormatTests {
  private func read(_ text: String, _ pattern: String?) throws -> String? {
    var options = MappingOptions()
    options.dateFormat = try pattern.map(DateFormat.init(parsing:))
    let names = ["name", "created_at"]
    var mapper = try RecordMapper(names: names, options: options)
    let record = Record(names: names, values: ["Ada", text], line: 2)
    return try mapper.draft(of: record).draft.createdAt?.description
  }

  @Test(arguments: [
    ("03/04/2025", "DD/MM/YYYY", "2025-04-03T00:00:00Z"),
    ("3/4/2025", "MM/DD/YYYY", "2025-03-04T00:00:00Z"),
    ("03/04/2025 2:30 PM", "MM/DD/YYYY", "2025-03-04T14:30:00Z"),
    ("12/31/2024 12:05:09 AM", "MM/DD/YYYY", "2024-12-31T00:05:09Z"),
    ("14.03.25", "D.M.YY", "2025-03-14T00:00:00Z"),
    ("14.03.70", "D.M.YY", "1970-03-14T00:00:00Z"),
    ("20250314", "YYYYMMDD", "2025-03-14T00:00:00Z"),
    ("14-03-2025 09:10", "DD-MM-YYYY hh:mm", "2025-03-14T09:10:00Z"),
    ("2025-03-14", "DD/MM/YYYY", "2025-03-14T00:00:00Z"),
    ("14/Mar/2025", "DD/MMM/YYYY", "2025-03-14T00:00:00Z"),
  ])
  func readsByPattern(text: String, pattern: String, expected: String) throws {
    #expect(try read(text, pattern) == expected)
  }

  @Test(arguments: [
    ("12 Mar 2025", "2025-03-12"), ("Mar 12, 2025", "2025-03-12"), ("September 3, 2025", "2025-09-03"),
    ("12-Sept-2025", "2025-09-12"), ("2025/3/14", "2025-03-14"), ("2025年3月14日", "2025-03-14"),
  ])
  func readsWhatCanBeMeantInOneWayAlone(text: String, day: String) throws {
    #expect(try read(text, nil) == "\(day)T00:00:00Z")
  }

  @Test(arguments: [
    ("31/02/2025", "DD/MM/YYYY"), ("14/03/25", "DD/MM/YYYY"), ("03/14/2025", "DD/MM/YYYY"),
    ("14/03/2025x", "DD/MM/YYYY"), ("14/03/2025 25:00", "DD/MM/YYYY"), ("2025314", "YYYYMMDD"),
    ("12 Foo 2025", "DD/MM/YYYY"), ("45123", "DD/MM/YYYY"),
  ])
  func refusesTheRest(text: String, pattern: String) throws {
    #expect(try read(text, pattern) == nil)
  }

  @Test(arguments: ["", "YYYY", "DD/QQ/YYYY", "DDD/MM/YYYY", "date", "DD/MM/YYY"])
  func refusesPatternsThatSayTooLittle(pattern: String) {
    #expect(throws: ValueError.self) { try DateFormat(parsing: pattern) }
  }
}
