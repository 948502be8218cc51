import Testing

@testable import CRMKit
@testable import CRMStore

private let placeholders = [
  "1,2025-01-04,Cy Doe,000-000-0000,30,USD", "2,2025-01-05,Di Roe,123,40,USD", "3,2025-01-05,Cy Doe,,50,USD",
]

private let unnumbered = [
  ",2025-01-04,Cy Doe,000-000-0000,30,USD", ",2025-01-04,Cy Doe,000-000-0000,30,USD",
  ",2025-01-05,Di Roe,123,40,USD",
]

private let twoThomases = [
  "1,2025-03-15,Thomas Miller,t1@example.com,10.00,USD",
  "2,2025-03-16,Thomas Miller,t2@example.com,20.00,USD", "3,2025-03-17,Madonna,m@example.com,5.00,USD",
  "4,2025-03-18,Thomas Miller,,7.00,USD",
]

private let oneKey = [
  "1,2025-03-15,C-7,a@example.com,10.00,USD", "2,2025-03-16,C-7,b@example.com,20.00,USD",
]

private let twoNumbers = [
  "1,2025-03-15,王伟,+49 30 1234567,10.00,USD", "2,2025-03-16,王伟,+49 30 7654321,20.00,USD",
]

/// Customers who are named by a name alone, or by one where a key may stand.
@Suite struct NamedCustomerTests {
  /// A name and what stands in the place of a number make nobody known, but the record tells whose it is.
  @Test(arguments: [placeholders, unnumbered])
  func theSameOrdersAreOfTheSamePeople(rows: [String]) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let header = "Order ID,Date,Customer Name,Phone,Total,Currency"
    let first = try importOrders(header, rows, into: store, sandbox.folder)
    #expect(first.created == 3)
    #expect(first.orders.newCustomers == 3)
    #expect(first.warnings.counts.map(\.code) == ["unparsed_phone"])
    for _ in 1...2 {
      let again = try importOrders(header, rows, into: store, sandbox.folder)
      #expect(again.unchanged == 3)
      #expect(again.orders.newCustomers == 0)
    }
    #expect(try owners(store, "order") == [1, 2, 3])
  }

  /// Another name makes the order another customer's.
  @Test func anotherNameIsAnotherCustomer() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let header = "Order ID,Date,Customer Name,Phone,Total,Currency"
    _ = try importOrders(header, ["1,2025-01-04,Cy Doe,123,30,USD"], into: store, sandbox.folder)
    let later = try importOrders(header, ["1,2025-01-04,Di Roe,123,30,USD"], into: store, sandbox.folder)
    #expect(later.orders.newCustomers == 1)
    #expect(try owners(store, "order") == [2])
  }

  @Test(arguments: ["", "number,"])
  func theSameCallsAreOfTheSamePeople(column: String) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let path = sandbox.folder + "/calls.csv"
    let numbers = column.isEmpty ? ["", ""] : ["c1,", "c2,"]
    let text = """
      \(column)customer_name,phone,at,kind
      \(numbers[0])Cy Doe,000-000-0000,2026-01-02,call
      \(numbers[1])Di Roe,123,2026-01-03,call

      """
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    for newCustomers in [2, 0, 0] {
      let summary = try store.importInteractions(
        InteractionImportOptions(file: ImportOptions(path: path), drafter: InteractionDrafter(source: nil)))
      #expect(summary.orders.newCustomers == newCustomers)
      #expect(summary.created == newCustomers)
    }
    #expect(try owners(store, "interaction") == [1, 2])
  }

  /// A text without digits is a name beside an address or a number, and a key where neither stands.
  @Test(
    arguments: [
      ("Customer,Email", twoThomases, [1, 2, 3, 1], ["Thomas Miller", "Thomas Miller", "Madonna"]),
      ("Kunde,Email", twoThomases, [1, 2, 3, 1], ["Thomas Miller", "Thomas Miller", "Madonna"]),
      ("Customer ID,Email", twoThomases, [1, 1, 2, 1], ["Thomas Miller", "m@example.com"]),
      ("Customer,Email", oneKey, [1, 1], ["a@example.com"]), ("客户,Phone", twoNumbers, [1, 2], ["王伟", "王伟"]),
    ] as [(String, [String], [Int64], [String])])
  func peopleOfOneNameAreSeveral(
    columns: String, rows: [String], expected: [Int64], names: [String]
  ) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let header = "Order ID,Date,\(columns),Total,Currency"
    for unchanged in [0, rows.count] {
      let summary = try importOrders(header, rows, into: store, sandbox.folder)
      #expect(summary.unchanged == unchanged)
      #expect(try owners(store, "order") == expected)
    }
    let called = try store.read { try String.fetchAll($0, sql: "SELECT name FROM customer ORDER BY id") }
    #expect(called == names)
  }

  private func importOrders(
    _ header: String, _ rows: [String], into store: Store, _ folder: String
  ) throws -> ImportSummary {
    let path = folder + "/orders.csv"
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try store.importOrders(
      OrderImportOptions(
        file: ImportOptions(path: path), drafter: OrderDrafter(source: nil, currency: nil)))
  }

  private func owners(_ store: Store, _ table: String) throws -> [Int64] {
    try store.read { try Int64.fetchAll($0, sql: "SELECT customer_id FROM \"\(table)\" ORDER BY id") }
  }
}
