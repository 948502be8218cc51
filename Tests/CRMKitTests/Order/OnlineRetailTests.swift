import Foundation
import Support
import Testing

@testable import CRMKit

/// A real shop's log of half a million invoice lines; it lies beside the package, and is not part of it.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct OnlineRetailTests {
  @Test func theLogComesInByTheStatedRule() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    var options = OrderImportOptions(
      file: ImportOptions(path: try unpacked(to: sandbox.folder)),
      drafter: OrderDrafter(source: nil, currency: try Currency(parsing: "GBP")))
    options.recordsProducts = false
    let summary = try store.importOrders(options)
    #expect(summary.read == 541_909)
    #expect(summary.rejected == 0)
    #expect(summary.skips.counts.map(\.code) == ["not_a_sale"])
    #expect(summary.created + summary.skipped == summary.read)
    let sold = "o.status = 'paid' AND o.customer_id IS NOT NULL"
    let orders = try RawStatement(
      store.connection,
      "SELECT count(*), count(DISTINCT customer_id), sum(total_minor) FROM \"order\" o WHERE \(sold)")
    #expect(try orders.step())
    #expect(orders.integer(at: 0) == 18_532)
    #expect(orders.integer(at: 1) == 4_338)
    #expect(orders.integer(at: 2) == 891_140_790)
    orders.reset()
    let lines = try RawStatement(
      store.connection,
      "SELECT count(*) FROM order_line l JOIN \"order\" o ON o.id = l.order_id WHERE \(sold)")
    #expect(try lines.step())
    #expect(lines.integer(at: 0) == 397_884)
    lines.reset()
    #expect(try store.check() == [])
    #expect(try store.importOrders(options).changeset == nil)
  }

  private func unpacked(to folder: String) throws -> String {
    let archive = try #require(PackageLayout().sharedData).appending(
      path: "online_retail/online_retail.csv.gz")
    let path = folder + "/online_retail.csv"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "gzip -dc \"$0\" > \"$1\"", archive.path, path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return path
  }
}
