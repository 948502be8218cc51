import Testing

@testable import CRMKit
@testable import CRMStore

struct WrittenDateTests {
  private func seconds(_ text: String) -> Int64? {
    guard case .parts(let parts) = text.withBytes(WrittenDate.read) else { return nil }
    return parts.seconds(in: .utc)
  }

  @Test(arguments: [
    "Wed, 05 Mar 2025 10:00:00 +0100", "5 Mar 25 09:00", "20250305T090000Z", "20250305T100000+0100",
    "2025-03-05 10:00:00 CET", "2025-03-05T10:00:00+01:00[Europe/Berlin]", "Wed Mar 05 09:00:00 UTC 2025",
    "Wed Mar 05 2025 10:00:00 GMT+0100 (Central European Standard Time)", "05/Mar/2025:10:00:00 +0100",
    "mar. 5 mars 2025, 09:00", "5. März 2025 um 09:00", "5 de marzo de 2025 9:00 a. m.",
    "5 марта 2025 г., 9:00",
    "2025年3月5日 上午9:00", "March 5th, 2025 at 9:00 AM", "5 Mart 2025 09.00",
  ])
  func readsWhatCanBeMeantInOneWay(_ text: String) { #expect(seconds(text) == 1_741_165_200) }

  @Test(arguments: [
    "5 Mar", "Mar 2025", "31 Feb 2025", "2025-03-05-10", "5 Mar 2025 24:00", "5 Mar 2025 10:00 XYZ", "12345",
    "Mar",
    "2025-03-05 14", "5 Foo 2025", "1.5.2025 Mar",
  ])
  func refusesTheRest(_ text: String) { #expect(seconds(text) == nil) }

  @Test(arguments: ["IST", "CST", "BST"])
  func tellsAbbreviationsOfSeveralZones(_ name: String) {
    guard case .ambiguousZone(name) = "2025-03-05 10:00:00 \(name)".withBytes(WrittenDate.read) else {
      Issue.record("\(name) was read")
      return
    }
  }

  @Test func everyMonthHasItsNumberInEveryLanguage() {
    #expect(MonthName.month("grudnia") == 12)
    #expect(MonthName.month("лютого") == nil)
    #expect(MonthName.month("subat") == 2)
    #expect(MonthName.month("out") == 10)
    #expect(MonthName.month("mai") == 5 && MonthName.month("maj") == 5)
  }
}
