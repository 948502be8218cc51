import Testing

@testable import CRMKit
@testable import CRMStore

struct ColumnUnitTests {
  @Test(arguments: [
    ("Total (EUR)", "Total", "EUR"), ("Total in EUR", "Total", "EUR"), ("amount_usd", "amount", "USD"),
    ("Betrag €", "Betrag", "EUR"), ("€ Betrag", "Betrag", "EUR"), ("Betrag€", "Betrag", "EUR"),
    ("金额（CNY）", "金额", "CNY"),
    ("Amount (in US$)", "Amount", "USD"), ("Kwota zł", "Kwota", "PLN"), ("Price BTN", "Price", "BTN"),
  ])
  func tellsTheCurrency(_ header: String, _ name: String, _ code: String) {
    let unit = ColumnUnit(header)
    #expect(unit?.name == name)
    #expect(unit?.currency?.currency?.code == code)
  }

  @Test(arguments: [
    "Total", "TOTAL ALL", "Total all", "price top", "EUR", "Order Date", "Total (net)", "Nettobetrag",
  ])
  func otherWordsAreNoUnit(_ header: String) { #expect(ColumnUnit(header) == nil) }

  @Test func aZoneIsNoCurrency() {
    #expect(ColumnUnit("Created (UTC)")?.name == "Created")
    #expect(ColumnUnit("Created (UTC)")?.currency == nil)
  }
}
