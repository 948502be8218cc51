import CRMKit
import Testing

@Suite struct MoneyTests {
  @Test(arguments: [
    ("12.50", "EUR", Int64(1250), "12.50"), ("-3", "EUR", -300, "-3.00"), ("+0.05", "EUR", 5, "0.05"),
    ("-0.05", "EUR", -5, "-0.05"), ("1250", "JPY", 1250, "1250"), ("1250.00", "JPY", 1250, "1250"),
    ("1.234", "KWD", 1234, "1.234"), ("0.0001", "CLF", 1, "0.0001"), ("1.50000000000000", "USD", 150, "1.50"),
    ("92233720368547758.07", "USD", .max, "92233720368547758.07"),
  ])
  func readsAndWritesExactly(text: String, code: String, minor: Int64, literal: String) throws {
    let money = try Money(parsing: text, Currency(parsing: code))
    #expect(money.minor == minor)
    #expect(money.literal == literal)
    #expect(try Money(parsing: literal, money.currency) == money)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1,50", "1e3", "NaN", " 1", "1.2.3", "--1", "1.005", "92233720368547758.08", "１",
  ])
  func refusesWhatIsNoAmount(text: String) throws {
    let currency = try Currency(parsing: "eur")
    #expect(throws: ValueError.self) { try Money(parsing: text, currency) }
  }

  @Test(arguments: ["", "EU", "EURO", "E1R", "€"])
  func refusesWhatIsNoCurrency(text: String) {
    #expect(throws: ValueError.self) { try Currency(parsing: text) }
  }

  @Test(arguments: ["USD", "cny", "DEM", "XCG"])
  func takesTypedCodesOfTheStandard(text: String) throws {
    #expect(try Currency(typed: text).code == text.uppercased())
  }

  @Test(arguments: [("EUQ", "did you mean 'EUR'?"), ("QQQ", "write one such as EUR, USD or CNY")])
  func refusesTypedCodesThatFilesMayHold(text: String, hint: String) throws {
    #expect(try Currency(parsing: text).code == text)
    let error = #expect(throws: ValueError.self) { try Currency(typed: text) }
    #expect(error?.hint == hint)
  }

  @Test func refusesLessThanNothingWhereThatCannotBe() throws {
    let euro = try Currency(parsing: "EUR")
    #expect(try Money(nonNegative: "0", euro).minor == 0)
    #expect(throws: ValueError.self) { try Money(nonNegative: "-0.01", euro) }
  }
}
