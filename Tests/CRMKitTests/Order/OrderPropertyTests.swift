import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// What holds for every import and every change of orders, whatever the file and whatever was asked.
///
/// A failure names its seed.
@Suite struct OrderPropertyTests {
  @Test(arguments: Trials.seeds(60))
  func everyImportKeepsItsWord(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for name in ["first", "second"].prefix(Int.random(in: 0...2, using: &generator)) {
      _ = try store.importOrders(try options(sandbox.folder, name, &generator).0)
    }
    let (options, text) = try options(sandbox.folder, "file", &generator)
    try check(store, options, Comment(rawValue: "seed \(seed)\n\(text)"))
  }

  /// One file imported as a dry run, in earnest, again, and undone.
  private func check(_ store: Store, _ options: OrderImportOptions, _ comment: Comment) throws {
    let before = try store.contentHash()
    var dry = options
    dry.file.isDryRun = true
    var announced = try store.importOrders(dry)
    #expect(try store.contentHash() == before, comment)
    let summary = try store.importOrders(options)
    announced.changeset = summary.changeset
    announced.isDryRun = false
    #expect(announced == summary, comment)
    expectSum(summary, comment)
    #expect(try store.check() == [], comment)
    let after = try store.contentHash()
    let second = try store.importOrders(options)
    expectSum(second, comment)
    if options.file.mode != .create, !summary.isRefused,
      !summary.skips.counts.contains(where: { $0.code == "duplicate_in_file" })
    {
      #expect(second.changeset == nil, comment)
      #expect(second.created == 0 && second.updated == 0, comment)
      #expect(second.rejected == summary.rejected, comment)
    }
    if second.changeset != nil { _ = try store.undo(nil, dryRun: false) }
    guard summary.changeset != nil else { return }
    #expect(try store.contentHash() == after, comment)
    _ = try store.undo(summary.changeset, dryRun: false)
    #expect(try store.contentHash() == before, comment)
    #expect(try store.check() == [], comment)
  }

  private func expectSum(_ summary: ImportSummary, _ comment: Comment) {
    let parts = [summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected]
    #expect(parts.reduce(0, +) == summary.read, comment)
  }

  private func options(
    _ folder: String, _ name: String, _ generator: inout SplitMix64
  ) throws -> (OrderImportOptions, String) {
    let file = RandomOrderFile(using: &generator)
    let path = "\(folder)/\(name).csv"
    try file.text.write(toFile: path, atomically: true, encoding: .utf8)
    var options = OrderImportOptions(
      file: ImportOptions(path: path), drafter: OrderDrafter(source: nil, currency: nil))
    options.file.onError = Int.random(in: 0..<4, using: &generator) == 0 ? .fail : .skip
    options.file.mode = ImportOptions.Mode.allCases.randomElement(using: &generator) ?? .upsert
    if Bool.random(using: &generator) { options.file.mode = .upsert }
    options.unknownCustomer = UnknownCustomer.allCases.randomElement(using: &generator) ?? .create
    return (options, file.text)
  }

  /// The sums of customers follow every write: they are checked with the history after each sequence.
  @Test(arguments: Trials.seeds(12))
  func sumsFollowEveryWrite(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var hashes: [Int64: String] = [:]
    for step in 0..<30 {
      try attempt { try write(store, sandbox.folder, step, &generator) }
      #expect(try store.check() == [], "seed \(seed), step \(step)")
      if let last = try store.lastChangeset() { hashes[last] = "\(try store.contentHash())" }
    }
    let last = try store.lastChangeset() ?? 0
    for changeset in stride(from: last, to: max(1, last - 10), by: -1) {
      _ = try store.undo(changeset, dryRun: false)
      #expect("\(try store.contentHash())" == hashes[changeset - 1], "seed \(seed), changeset \(changeset)")
    }
    #expect(try store.check() == [], "seed \(seed)")
  }

  /// Runs a write; only refusals that a person is told of as such may come out.
  private func attempt(_ body: () throws -> Void) throws {
    do { try body() } catch is RecordError {} catch let error as HistoryError {
      guard case .conflicts = error else { throw error }
    }
  }

  private func write(
    _ store: Store, _ folder: String, _ step: Int, _ generator: inout SplitMix64
  ) throws {
    let order = Int64.random(in: 1...8, using: &generator)
    switch Int.random(in: 0..<9, using: &generator) {
    case 0, 1: _ = try store.importOrders(try options(folder, "file\(step)", &generator).0)
    case 2:
      var draft = OrderDraft(currency: try Currency(parsing: "EUR"))
      draft.at = 1_767_225_600 + order
      draft.total = 100 * order
      _ = try store.addOrder(draft, of: order < 4 ? String(order) : nil)
    case 3:
      let amount = ["1", "2.50", nil].randomElement(using: &generator) ?? nil
      _ = try store.refundOrder(try store.orderIDs(["\(order)"])[0], amount: amount, at: nil, reason: nil)
    case 4: _ = try store.cancelOrder(try store.orderIDs(["\(order)"])[0], at: nil, reason: "late")
    case 5:
      var edit = OrderEdit()
      edit.total = "\(order).25"
      edit.changes = [RecordChange("status", .text(Bool.random(using: &generator) ? "paid" : "voided"))]
      _ = try store.editOrder(try store.orderIDs(["\(order)"])[0], edit)
    case 6: _ = try store.deleteOrders(try store.orderIDs(["\(order)"]))
    case 7: _ = try store.delete(customers: [try store.customerID("\(order % 3 + 1)")])
    default:
      let last = try store.lastChangeset() ?? 0
      guard last > 0 else { return }
      _ = try store.undo(Int64.random(in: 1...last, using: &generator), dryRun: false)
    }
  }
}
