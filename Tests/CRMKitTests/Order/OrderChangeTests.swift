import Testing

@testable import CRMKit
@testable import CRMStore

/// What becomes of a known order later leaves the reports of earlier days as they were.
@Suite struct OrderChangeTests {
  /// 2026-01-15T09:00:00Z, when everything is written.
  private let now = Sandbox.context.now.seconds

  private func importing(_ row: String, _ column: String = "channel", into store: Store, _ folder: String)
    throws
  {
    let path = "\(folder)/orders.csv"
    try "order_id,customer,at,total,currency,status,refunded,\(column)\n\(row)\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
    _ = try store.importOrders(
      OrderImportOptions(
        file: ImportOptions(path: path), drafter: OrderDrafter(source: nil, currency: nil)))
  }

  /// Counted orders and net of everybody up to and including an instant.
  private func counted(_ store: Store, through instant: Int64) throws -> [Int64] {
    let scope = ReportScope(asOf: AsOf(through: Instant(seconds: instant), zone: .utc))
    let report = try store.rfm(RFMOptions(), scope)
    return [
      report.entries.reduce(0) { $0 + $1.frequency }, report.entries.reduce(0) { $0 + $1.monetary },
    ]
  }

  private func instant(_ text: String) throws -> Int64 { try Instant(parsing: text).seconds }

  @Test(arguments: ["cancelled", "voided", "failed"])
  func anOrderThatAnImportEndsCountsUntilThen(status: String) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importing("1,7,2026-01-02,10,EUR,pending,,", into: store, sandbox.folder)
    try importing("1,7,2026-01-02,10,EUR,\(status),,", into: store, sandbox.folder)
    #expect(try counted(store, through: now - 1) == [1, 1000])
    #expect(try counted(store, through: now) == [0, 0])
    #expect(try store.check() == [])
  }

  @Test func theFileMaySayWhenItWas() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importing("1,7,2026-01-02,10,EUR,paid,,", into: store, sandbox.folder)
    try importing(
      "1,7,2026-01-02,10,EUR,paid,4,2026-01-05T10:00:00Z", "updated_at", into: store, sandbox.folder)
    let refunded = try instant("2026-01-05T10:00:00Z")
    #expect(try counted(store, through: refunded - 1) == [1, 1000])
    #expect(try counted(store, through: refunded) == [1, 600])
    try importing(
      "1,7,2026-01-02,10,EUR,cancelled,4,2026-01-08", "cancelled_at", into: store, sandbox.folder)
    let cancelled = try instant("2026-01-08T00:00:00Z")
    #expect(try counted(store, through: cancelled - 1) == [1, 600])
    #expect(try counted(store, through: cancelled) == [0, 0])
    #expect(try counted(store, through: refunded - 1) == [1, 1000])
  }

  @Test func aRefundThatAnImportRaisesHasTheMomentOfTheImport() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importing("1,7,2026-01-02,10,EUR,paid,1,", into: store, sandbox.folder)
    try importing("1,7,2026-01-02,10,EUR,paid,3.50,", into: store, sandbox.folder)
    #expect(try counted(store, through: now - 1) == [1, 900])
    #expect(try counted(store, through: now) == [1, 650])
    try importing("1,7,2026-01-02,10,EUR,refunded,,", into: store, sandbox.folder)
    #expect(try counted(store, through: now - 1) == [1, 900])
    #expect(try counted(store, through: now) == [1, 0])
    let before = try store.contentHash()
    try importing("1,7,2026-01-02,10,EUR,paid,3.50,", into: store, sandbox.folder)
    #expect(try store.contentHash() == before)
  }

  @Test func aPaymentThatFailedMaySucceed() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for status in ["pending", "failed", "paid"] {
      try importing("1,7,2026-01-02,10,EUR,\(status),,", into: store, sandbox.folder)
    }
    #expect(try counted(store, through: now) == [1, 1000])
    let statement = try RawStatement(store.connection, "SELECT cancelled_at IS NULL FROM \"order\"")
    #expect(try statement.step() && statement.integer(at: 0) == 1)
  }

  @Test func anEditThatEndsAnOrderHasItsMomentAndTheOtherWayNone() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importing("1,7,2026-01-02,10,EUR,paid,,", into: store, sandbox.folder)
    var edit = OrderEdit()
    edit.changes = [RecordChange("status", .text("cancelled"))]
    #expect(try store.editOrder(1, edit).value == ["status", "cancelled_at"])
    #expect(try counted(store, through: now - 1) == [1, 1000])
    #expect(try counted(store, through: now) == [0, 0])
    edit.changes = [RecordChange("status", .text("paid"))]
    #expect(try store.editOrder(1, edit).value == ["status", "cancelled_at"])
    #expect(try counted(store, through: now) == [1, 1000])
  }

  @Test(arguments: [OrderStatus.cancelled, .voided, .failed])
  func nothingIsRefundedOfWhatDoesNotCount(status: OrderStatus) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importing("1,7,2026-01-02,10,EUR,\(status.rawValue),,", into: store, sandbox.folder)
    #expect(throws: RecordError.self) { try store.refundOrder(1, amount: "1", at: nil, reason: nil) }
  }

  @Test func aDayIsAnyOfItsInstants() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try importing("1,7,2026-01-02T15:00:00Z,10,EUR,paid,,", into: store, sandbox.folder)
    let day = try instant("2026-01-02T00:00:00Z")
    let span = DateSpan(from: Instant(seconds: day), to: Instant(seconds: day + 86_400))
    _ = try store.refundOrder(1, amount: "1", at: span, reason: nil)
    let statement = try RawStatement(store.connection, "SELECT at FROM order_refund")
    #expect(try statement.step() && statement.integer(at: 0) == day + 15 * 3600)
    let before = DateSpan(from: Instant(seconds: day - 86_400), to: Instant(seconds: day))
    #expect(throws: RecordError.self) { try store.refundOrder(1, amount: "1", at: before, reason: nil) }
  }
}
