import GRDBSQLite
import Testing

@testable import CRMKit
@testable import CRMStore

/// A write looks at what it writes itself, not at all that was ever written.
@Suite struct WriteCostTests {
  private let sandbox: SharedSandbox

  init() throws { sandbox = try SharedSandbox() }

  /// How many hundreds of steps SQLite's machine takes for `body`.
  private func steps(_ store: Store, _ body: () throws -> Void) throws -> Int {
    let count = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    count.initialize(to: 0)
    defer { count.deallocate() }
    let note: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = {
      $0?.assumingMemoryBound(to: Int.self).pointee += 1
      return 0
    }
    sqlite3_progress_handler(store.connection, 100, note, count)
    defer { sqlite3_progress_handler(store.connection, 0, nil, nil) }
    try body()
    return count.pointee
  }

  @Test func anEditOfACustomer() throws {
    let store = try sandbox.store()
    _ = try store.add(CustomerDraft(name: "Ada", email: "ada@example.org"))
    func edit(_ name: String) throws {
      var edit = CustomerEdit()
      edit.texts = [(.name, name)]
      _ = try store.edit(1, edit)
    }
    let first = try steps(store) { try edit("N") }
    for number in 1...300 { try edit("N\(number)") }
    #expect(try steps(store) { try edit("N") } <= first + 2)
  }

  @Test func anEditOfAnOrder() throws {
    let store = try sandbox.store()
    _ = try store.add(CustomerDraft(name: "Ada", email: "ada@example.org"))
    var draft = OrderDraft(currency: try Currency(parsing: "EUR"))
    draft.total = 500
    _ = try store.addOrder(draft, of: "1")
    func edit(_ note: String) throws {
      var edit = OrderEdit()
      edit.changes = [RecordChange("note", .text(note))]
      _ = try store.editOrder(1, edit)
    }
    let first = try steps(store) { try edit("N") }
    for number in 1...300 { try edit("N\(number)") }
    #expect(try steps(store) { try edit("N") } <= first + 2)
  }

  @Test func anUndo() throws {
    let store = try sandbox.store()
    func add(_ number: Int) throws {
      _ = try store.add(CustomerDraft(name: "N\(number)", email: "n\(number)@example.org"))
    }
    for number in 1...5 { try add(number) }
    func undo(dryRun: Bool) throws { _ = try store.undo(nil, dryRun: dryRun) }
    let first = try steps(store) { try undo(dryRun: true) }
    let written = try steps(store) { try undo(dryRun: false) }
    for number in 6...400 { try add(number) }
    #expect(try steps(store) { try undo(dryRun: true) } <= first + 2)
    #expect(try steps(store) { try undo(dryRun: false) } <= written + 2)
  }
}
