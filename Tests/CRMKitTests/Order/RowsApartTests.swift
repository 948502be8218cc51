import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Rows of orders and deals that stand in any order make the database that they make sorted by what they are of.
@Suite struct RowsApartTests {
  /// Orders whose first row alone says the whole: what belongs to the order is blank on all others.
  private func rows(_ random: inout SplitMix64) -> [[String]] {
    (1...40).flatMap { number in
      let customer = Int.random(in: 1...15, using: &random)
      let currency = ["EUR", "JPY", "USD"].randomElement(using: &random) ?? ""
      let whole = Bool.random(using: &random)
      return (1...Int.random(in: 1...4, using: &random)).map { line in
        let isFirst = line == 1
        let total = isFirst && whole ? "\(Int.random(in: 1...900, using: &random))" : ""
        let status = isFirst ? ["paid", "cancelled"].randomElement(using: &random) ?? "" : ""
        let price = Int.random(in: 1...60, using: &random)
        return [
          "N\(number)", isFirst || customer % 2 == 0 ? "c\(customer)@example.org" : "",
          "2025-11-\(10 + number % 20)",
          isFirst ? currency : "", status, total, "P\(price % 7)", "\(price)", "\(line)",
        ]
      }
    }
  }

  /// The rows in the order in which those of one order first come up.
  private func sorted(_ rows: [[String]]) -> [[String]] {
    var numbers: [String] = []
    for row in rows where !numbers.contains(row[0]) { numbers.append(row[0]) }
    return numbers.flatMap { number in rows.filter { $0[0] == number } }
  }

  private func hash(
    of rows: [[String]], _ header: String, _ run: (Store, String) throws -> ImportSummary
  ) throws -> String {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let path = "\(sandbox.folder)/rows.csv"
    let text = ([header] + rows.map { $0.joined(separator: ",") }).joined(separator: "\n") + "\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let summary = try run(store, path)
    #expect(summary.created == summary.read)
    let hash = try store.contentHash()
    let again = try run(store, path)
    #expect(again.unchanged == again.read)
    #expect(again.changeset == nil)
    #expect(try store.check() == [])
    return hash
  }

  @Test(arguments: 1...12)
  func ordersAreGathered(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let shuffled = rows(&random).shuffled(using: &random)
    let header = "order_id,email,at,currency,status,total,sku,price,quantity"
    func orders(_ store: Store, _ path: String) throws -> ImportSummary {
      try store.importOrders(
        OrderImportOptions(
          file: ImportOptions(path: path), drafter: OrderDrafter(source: nil, currency: nil)))
    }
    let apart = try hash(of: shuffled, header, orders)
    #expect(try apart == hash(of: sorted(shuffled), header, orders))
  }

  @Test(arguments: 1...6)
  func dealsAreGathered(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = (1...30).flatMap { number in
      (1...Int.random(in: 1...3, using: &random)).map { line in
        [
          "D\(number)", "c\(number % 9)@example.org", line == 1 ? "\(number * 100)" : "", "EUR",
          "P\(Int.random(in: 1...5, using: &random))", "\(line * 10)", "2025-10-\(10 + number % 20)",
        ]
      }
    }.shuffled(using: &random)
    let header = "number,email,amount,currency,sku,price,created_at"
    func deals(_ store: Store, _ path: String) throws -> ImportSummary {
      if try store.funnels().isEmpty { _ = try store.addFunnel(Funnel("b2b", stages: Funnel.b2b.stages)) }
      return try store.importDeals(
        DealImportOptions(
          file: ImportOptions(path: path), drafter: DealDrafter(source: nil, currency: nil)))
    }
    let apart = try hash(of: rows, header, deals)
    #expect(try apart == hash(of: sorted(rows), header, deals))
  }

  @Test func aRecordThatCannotBeReadKeepsItsPlace() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let path = "\(sandbox.folder)/rows.csv"
    let text =
      "order_id,at,total,currency,sku,note\nA,2026-01-02,5,EUR,P1,\"two\nlines\"\nB,2026-01-02\nA,,,,P2,\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    var file = ImportOptions(path: path)
    file.onError = .skip
    let summary = try store.importOrders(
      OrderImportOptions(file: file, drafter: OrderDrafter(source: nil, currency: nil)))
    #expect(summary.read == 3)
    #expect(summary.faults.first.map(\.code) == ["ragged_row"])
    #expect(summary.faults.first.map(\.line) == [4])
    #expect(summary.orders.lines == 2)
  }
}
