import CRMKit
import Testing

struct SmallValueTests {
  @Test(arguments: ["1985-03-14", "--03-14", "--02-29"])
  func birthdayIsWrittenAsRead(text: String) throws {
    #expect(try Birthday(parsing: text).description == text)
  }

  @Test(arguments: ["--02-30", "1985-02-29", "03-14", "1604-03-14", "1985-3-14", "--03-14x"])
  func birthdayRefuses(text: String) {
    #expect(throws: ValueError.self) { try Birthday(parsing: text) }
  }

  @Test func monthsEndWhereTheyEnd() throws {
    let day = try CalendarDay(parsing: "2024-01-31")
    #expect(day.adding(months: 1).description == "2024-02-29")
    #expect(day.adding(months: -2).description == "2023-11-30")
    #expect(day.adding(days: 366).description == "2025-01-31")
  }

  @Test(arguments: [
    ("shopify:1234", "shopify", "1234"), ("Vcard: urn:uuid:1", "vcard", "urn:uuid:1"),
  ])
  func externalIDHasASourceAndAKey(text: String, source: String, key: String) throws {
    #expect(try ExternalID(parsing: text) == ExternalID(source: source, key: key))
  }

  @Test(arguments: ["1234", "shopify:", ":1234", "my shop:1", "1shop:2"])
  func externalIDRefuses(text: String) {
    #expect(throws: ValueError.self) { try ExternalID(parsing: text) }
  }

  @Test(arguments: [("12.50", "12.50"), ("+007", "7"), ("-0.5", "-0.5"), ("000", "0")])
  func decimalKeepsItsDigits(text: String, literal: String) {
    #expect(DecimalLiteral(text)?.text == literal)
  }

  @Test(arguments: ["", "1,5", "1e3", "0x1F", "nan", ".5", "5.", "--1", "1.2.3", "１"])
  func decimalRefuses(text: String) {
    #expect(DecimalLiteral(text) == nil)
  }

  @Test func countriesAreTheirCodesAndOtherTextsAsTyped() {
    #expect(PostalAddress(country: "de").country == "DE")
    #expect(PostalAddress(country: "Germany").country == "DE")
    #expect(PostalAddress(country: "中国").country == "CN")
    #expect(PostalAddress(country: "Avalon").country == "Avalon")
  }
}
