import Testing

@testable import CRMKit
@testable import CRMStore

struct ModelSplitTests {
  /// `printf L001 | md5sum` begins with these eight digits.
  @Test(arguments: [
    ("L001", "1213daff"), ("L005", "79e98e0e"), ("L012", "c58d299d"), ("7590-VHVEG", "4e3b1849"),
  ])
  func threeOfTenByTheFirstDigitsOfTheHash(key: String, digits: String) throws {
    let number = try #require(UInt32(digits, radix: 16))
    #expect(ModelSplit.md5.isTest(key: key, createdAt: 0) == (number % 10 < 3))
  }

  @Test func timeKeepsBackWhatBeganThenOrLater() {
    #expect(ModelSplit.time(100).isTest(key: "L001", createdAt: 100))
    #expect(!ModelSplit.time(100).isTest(key: "L001", createdAt: 99))
  }
}
