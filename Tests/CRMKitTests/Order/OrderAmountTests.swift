import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Amounts whose point may group thousands are read where the column, the user or the form of the file tells what it means.
@Suite struct OrderAmountTests {
  /// The totals in minor units; none where the file was refused.
  private func totals(_ text: String, as name: String, point: UInt8? = nil) throws -> [Int64] {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let path = "\(sandbox.folder)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    var file = ImportOptions(path: path)
    file.mapping.point = point
    _ = try store.importOrders(
      OrderImportOptions(file: file, drafter: OrderDrafter(source: nil, currency: nil)))
    return try store.read { try Int64.fetchAll($0, sql: "SELECT total_minor FROM \"order\" ORDER BY id") }
  }

  private func table(_ totals: [String], _ currency: String) -> String {
    let rows = totals.enumerated().map { "\($0 + 1);7;2026-01-02;\($1);\(currency)\n" }
    return "order_id;customer;at;total;currency\n" + rows.joined()
  }

  @Test(
    arguments: [
      (["1.000"], "EUR"), (["1.250", "900"], "EUR"), (["12.500", "1.000"], "EUR"), (["€ 1.000"], "EUR"),
      (["-1.000"], "USD"), (["1.000"], "JPY"),
    ] as [([String], String)])
  func whatMayBeAThousandIsRefused(totals: [String], currency: String) throws {
    #expect(try self.totals(table(totals, currency), as: "orders.csv") == [])
  }

  @Test(
    arguments: [
      (["1.250", "9.50"], "EUR", [125, 950]), (["1.250", "0.500"], "EUR", [125, 50]),
      (["1.250", "9,50"], "EUR", [125_000, 950]), (["1.250", "1.000.000"], "EUR", [125_000, 100_000_000]),
      (["1.250"], "KWD", [1250]), (["12.50", "7"], "EUR", [1250, 700]), (["1000"], "EUR", [100_000]),
    ] as [([String], String, [Int64])])
  func oneNumberOfTheColumnProvesIt(totals: [String], currency: String, minor: [Int64]) throws {
    #expect(try self.totals(table(totals, currency), as: "orders.csv") == minor)
  }

  @Test func theUserSaysWhatIsMeant() throws {
    let text = table(["1.250"], "EUR")
    #expect(try totals(text, as: "orders.csv", point: NumberRule.dot) == [125])
    #expect(try totals(text, as: "orders.csv", point: NumberRule.comma) == [125_000])
  }

  @Test func numbersOfJSONAreExact() throws {
    let text = #"[{"order_id":"1","customer":"7","at":"2026-01-02","total":1.250,"currency":"EUR"}]"#
    #expect(try totals(text, as: "orders.json") == [125])
  }
}
