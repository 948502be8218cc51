import Testing

@testable import CRMKit
@testable import CRMStore

struct KeyTextTests {
  @Test(arguments: ["1.23457E+14", "1,23457E+14", "4.91701E+11", "1E+14", "9e+12", "1.5e10"])
  func aSpreadsheetHasRounded(_ text: String) { #expect(text.isRoundedNumber) }

  @Test(arguments: [
    "123", "1.5", "1.25E+2", "1E14", "7e3", "12E+4", "A1.5E+9", "1.x5E+9", "1.5E+", "E+14", "1.2.3", "",
  ])
  func othersAreKeys(_ text: String) { #expect(!text.isRoundedNumber) }

  @Test func anEmptyFractionIsNoPartOfAKey() {
    #expect("1001.0".withoutEmptyFraction == "1001")
    #expect("1001.5".withoutEmptyFraction == "1001.5")
    #expect("v1.0".withoutEmptyFraction == "v1.0")
    #expect(".0".withoutEmptyFraction == ".0")
  }
}
