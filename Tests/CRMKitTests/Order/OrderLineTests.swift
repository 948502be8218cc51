import Testing

@testable import CRMKit
@testable import CRMStore

@Test(
  arguments: [
    (3000, 3350, 0, 100), (1000, 50, 0, 0), (1000, 150, 0, 2), (1000, -50, 0, 0), (-1000, 150, 0, -2),
    (500, 12500, 0, 62), (2000, 62500, 50, 1200),
  ] as [(Int64, Int64, Int64, Int64)])
func amountsAreRoundedHalfToEven(quantity: Int64, price: Int64, discount: Int64, amount: Int64) throws {
  let euro = try Currency(parsing: "EUR")
  let found = OrderLine.amount(
    quantityMilli: quantity, priceE4: price, discountMinor: discount, euro)
  #expect(found == amount)
}

@Test func amountsBeyondSixtyFourBitsAreNone() throws {
  let euro = try Currency(parsing: "EUR")
  #expect(OrderLine.amount(quantityMilli: .max, priceE4: 20_000, discountMinor: 0, euro) == nil)
  #expect(OrderLine.price(quantityMilli: 0, amountMinor: 100, discountMinor: 0, euro) == nil)
}

@Test(
  arguments: [
    "sku=A1,quantity=0,price=5", "sku=A1,quantity=-1,price=5", "sku=A1,price=-5",
    "sku=A1,price=5,discount=-1",
    "sku=A1,quantity=2,price=5,discount=10.01", "sku=A1,amount=-1",
  ])
func typedLinesOfLessThanNothingAreRefused(text: String) throws {
  let euro = try Currency(parsing: "EUR")
  #expect(throws: RecordError.self) { try OrderLine(assignments: text, euro) }
  #expect(try OrderLine(assignments: "sku=A1,quantity=2,price=5,discount=10", euro).amountMinor == 0)
}
