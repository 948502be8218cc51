import Testing

@testable import CRMKit
@testable import CRMStore

/// What is typed in the place of an e-mail address makes no two people one.
@Suite struct PlaceholderEmailTests {
  @Test(arguments: [
    "noemail@example.com", "none@none.com", "na@na.com", "no@email.com", "Test@Test.com", "n/a@invalid.org",
    "unknown@unknown.net",
  ])
  func aPlaceholderIsOne(text: String) throws {
    #expect(try EmailAddress(parsing: text).isPlaceholder)
  }

  @Test(arguments: [
    "ada@example.com", "test@shop.org", "info@info.de", "no@mail.no", "na@test.shop.org", "none@shop.org",
    "noemi@email.com", "test@example.com",
  ])
  func anAddressIsNone(text: String) throws {
    #expect(try !EmailAddress(parsing: text).isPlaceholder)
  }

  /// Rows that a file repeats are the customers they were, however many share the placeholder.
  @Test func customersOfOnePlaceholderAreSeveral() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let path = sandbox.folder + "/customers.csv"
    let rows = (1...30).map { "Person N\($0),noemail@example.com\n" }
    try ("name,email\n" + rows.joined()).write(toFile: path, atomically: true, encoding: .utf8)
    let first = try store.importCustomers(ImportOptions(path: path))
    #expect(first.created == 30)
    #expect(first.warnings.count == 30)
    let again = try store.importCustomers(ImportOptions(path: path))
    #expect(again.unchanged == 30)
    let kept = try store.read {
      try Int64.fetchOne($0, sql: "SELECT count(*) FROM customer_email WHERE address = 'noemail@example.com'")
    }
    #expect(kept == 30)
  }

  /// Orders with one go to the customer of their name, never to another's.
  @Test func ordersOfOnePlaceholderAreOfSeveral() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let path = sandbox.folder + "/orders.csv"
    let text = """
      order_id,at,customer_name,email,total,currency
      1,2026-01-02,Flo Six,none@none.com,5.00,EUR
      2,2026-01-03,Gus Seven,none@none.com,7.00,EUR

      """
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    for newCustomers in [2, 0] {
      let summary = try store.importOrders(
        OrderImportOptions(
          file: ImportOptions(path: path), drafter: OrderDrafter(source: nil, currency: nil)))
      #expect(summary.orders.newCustomers == newCustomers)
    }
    let owners = try store.read { try Int64.fetchAll($0, sql: "SELECT customer_id FROM \"order\"") }
    #expect(owners == [1, 2])
  }
}
