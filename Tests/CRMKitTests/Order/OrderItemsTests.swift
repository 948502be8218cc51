import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Lines of orders in lists inside a record.
struct OrderItemsTests {
  @Test(arguments: [
    ("line_items.1.sku", OrderField.sku, "1"), ("lineItems.2.unitPrice", .price, "2"),
    ("items.3.product.name", .product, "3"),
    ("lines.data.1.qty", .quantity, "1"), ("lineItems.edges.4.node.title", .product, "4"),
    ("items.1.total", .amount, "1"),
    ("products.1.name", .product, "1"),
  ])
  func aFieldOfALineIsFound(header: String, field: OrderField, item: String) throws {
    let found = try #require(OrderField.field(matching: header))
    #expect(found.field == field)
    #expect(found.argument == item)
  }

  @Test(arguments: [
    "items", "items.1", "items.sku", "items.0.sku", "items.x.sku", "customer.1.name", "line_items.1.id",
    "items.1.tax.1.rate",
    "sku", "...", "items..",
  ])
  func othersAreNone(header: String) { #expect(OrderField.field(matching: header) == nil) }

  private func draft(_ json: String) throws -> MappedRow<OrderDraft> {
    let reader = try RecordReader(bytes: Array(json.utf8), fileName: "orders.json")
    let record = try #require(try reader.next())
    let drafter = OrderDrafter(source: "shop", currency: try Currency(parsing: "EUR"))
    var mapper = try FieldMapper(names: record.names, MappingOptions(), drafter)
    return try mapper.draft(of: record)
  }

  @Test func eachItemIsALine() throws {
    let row = try draft(
      #"{"number":"A1","created_at":"2026-01-02","total":"30.00","subtotal":"28.00","line_items":["#
        + #"{"id":7,"name":"Shoe","product_id":93,"quantity":2,"subtotal":"20.00","total":"18.00","sku":"S1","price":9.0},"#
        + #"{"name":"Sock","quantity":1,"price":"10.00"}]}"#)
    #expect(row.problems.isEmpty)
    #expect(row.draft.total == 3000)
    #expect(row.draft.lines.map(\.sku) == ["S1", nil])
    #expect(row.draft.lines.map(\.product) == ["Shoe", "Sock"])
    #expect(row.draft.lines.map(\.quantityMilli) == [2000, 1000])
    #expect(row.draft.lines.map(\.amountMinor) == [1800, 1000])
    #expect(row.draft.lines.map(\.priceE4) == [90_000, 100_000])
  }

  @Test func tenItemsStayInTheirOrder() throws {
    let items = (1...12).map { #"{"sku":"S\#($0)","price":1}"# }.joined(separator: ",")
    let row = try draft(#"{"number":"A1","date":"2026-01-02","items":[\#(items)]}"#)
    #expect(row.draft.lines.map(\.sku) == (1...12).map { "S\($0)" })
    #expect(row.draft.totalMinor == 1200)
  }

  @Test func aWrongItemIsTold() throws {
    let row = try draft(#"{"number":"A1","date":"2026-01-02","items":[{"sku":"x","price":"dear"}]}"#)
    #expect(row.problems.map(\.code) == [.invalidDecimal])
  }
}
