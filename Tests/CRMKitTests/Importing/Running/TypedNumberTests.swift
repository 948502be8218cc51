import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

private let german = "name,phone\nAda Moll,030 1234567\n"

/// Numbers that are typed alike and have another country, or none.
@Suite struct TypedNumberTests {
  /// Who has typed `030 1234567` in Germany has an order of that number, where nothing speaks against it.
  @Test(
    arguments: [
      ("", nil, 1), ("Moll, Ada", nil, 1), ("Bea Zorn", nil, 2),
      ("", "AT", 2), ("Moll, Ada", "AT", 1), ("Bea Zorn", "AT", 2),
    ] as [(String, String?, Int64)])
  func anOrderIsOfWhoHasTheNumber(name: String, region: String?, owner: Int64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importCustomers(german, in: "DE", store, sandbox.folder)
    let path = sandbox.folder + "/orders.csv"
    let cell = name.isEmpty ? "" : "\"\(name)\""
    let text = "phone,customer_name,at,total,currency\n030 1234567,\(cell),2026-01-02,5.00,EUR\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    var drafter = OrderDrafter(source: nil, currency: nil)
    drafter.numbering = region.flatMap { CallingCode(region: $0) }
    let summary = try store.importOrders(
      OrderImportOptions(file: ImportOptions(path: path), drafter: drafter))
    #expect(summary.created == 1)
    let owners = try store.read { try Int64.fetchAll($0, sql: "SELECT customer_id FROM \"order\"") }
    #expect(owners == [owner])
    #expect(try keys(store).first == "+49301234567")
  }

  /// A name that agrees is needed to take one country for another.
  @Test(
    arguments: [
      (german, "phone,city\n030 1234567,Graz\n", ["+49301234567", "+43301234567"]),
      (german, "name,phone\nBea Zorn,030 1234567\n", ["+49301234567", "+43301234567"]),
      (german, "name,phone\nAda Moll,030 1234567\n", ["+43301234567"]),
      ("phone,city\n030 1234567,Ulm\n", german, ["+49301234567", "+43301234567"]),
    ] as [(String, String, [String])])
  func aCustomerOfAnotherCountryIsAnother(first: String, second: String, expected: [String]) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importCustomers(first, in: "DE", store, sandbox.folder)
    try importCustomers(second, in: "AT", store, sandbox.folder)
    #expect(try keys(store) == expected)
  }

  /// The map of digits that a long file has made answers as the index of keys does.
  @Test func aMapAnswersAsTheIndexDoes() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let regions = ["DE", "AT", "FR"]
    _ = try store.write { transaction in
      for number in 0..<40 {
        var draft = CustomerDraft()
        draft.name = "N\(number)"
        draft.phones = [PhoneNumber("030 12345\(10 + number % 10)", defaultRegion: regions[number % 3])]
        _ = try transaction.insertCustomer(draft)
      }
    }
    let asked = (5..<25).flatMap { number in
      [nil, "DE", "AT"].map { PhoneNumber("030-12345\(10 + number)", defaultRegion: $0) }
    }
    _ = try store.write { transaction in
      let expected = try asked.map { try TypedNumbers(transaction).customers($0) }
      #expect(expected.map(\.count).max() == 4)
      #expect(expected.contains([]))
      let typed = try TypedNumbers(transaction)
      for _ in 0..<3 { #expect(try asked.map { try typed.customers($0) } == expected) }
      #expect(typed.probes <= 40 + 3)
    }
  }

  @Test func aNumberWithItsCountryCostsNothing() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importCustomers(german, in: "DE", store, sandbox.folder)
    _ = try store.write { transaction in
      let typed = try TypedNumbers(transaction)
      #expect(try typed.customers(PhoneNumber("+43 30 1234567")) == [])
      #expect(typed.probes == 0)
    }
  }

  private func importCustomers(
    _ text: String, in region: String, _ store: Store, _ folder: String
  ) throws {
    let path = folder + "/customers.csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    var options = ImportOptions(path: path)
    options.mapping.defaultRegion = region
    let summary = try store.importCustomers(options)
    #expect(summary.created + summary.updated == 1)
  }

  private func keys(_ store: Store) throws -> [String] {
    try store.read { try String.fetchAll($0, sql: "SELECT number_key FROM customer_phone ORDER BY id") }
  }
}
