import Testing

@testable import CRMKit

/// Takes back the last step, as if it had not been known when the file was made.
private func makeOlder(_ sandbox: borrowing Sandbox, planting sql: [String] = []) throws {
  let store = try sandbox.store()
  defer { store.close() }
  let objects = try RawStatement(
    store.connection,
    "SELECT type, name FROM sqlite_schema WHERE type IN ('view', 'table') ORDER BY type DESC")
  var drops: [String] = []
  let last = Migration.all.last?.sql ?? ""
  while try objects.step() {
    let (type, name) = (objects.text(at: 0).uppercased(), objects.text(at: 1))
    let isOfLast = ["AS", "("].contains { last.contains("CREATE \(type) \(name) \($0)") }
    if isOfLast { drops.append("DROP \(type) \(name)") }
  }
  let version = "PRAGMA user_version = \(Migration.all.count - 1)"
  for statement in drops + sql + [version] {
    try store.queue.inDatabase { try $0.execute(sql: statement) }
  }
}

@Test(arguments: [Store.Access.reading, .writing])
func anOlderFileIsBroughtUpToDate(access: Store.Access) throws {
  let sandbox = try Sandbox()
  try makeOlder(sandbox)
  let store = try Store(path: sandbox.path, access: access, context: Sandbox.context)
  defer { store.close() }
  let version = try RawStatement(store.connection, "PRAGMA user_version")
  #expect(try version.step())
  #expect(version.text(at: 0) == "\(Migration.all.count)")
  let isLocked = try RawStatement(store.connection, "PRAGMA query_only")
  #expect(try isLocked.step())
  #expect(isLocked.text(at: 0) == (access == .reading ? "1" : "0"))
  #expect(try RawStatement(store.connection, "SELECT * FROM v1_customer").step() == false)
  #expect(try store.check() == [])
}

@Test func anOlderFileWithAPlantedTriggerIsRefused() throws {
  let sandbox = try Sandbox()
  let trigger = "CREATE TRIGGER evil AFTER INSERT ON customer BEGIN DELETE FROM before_image; END"
  try makeOlder(sandbox, planting: [trigger])
  #expect(throws: StoreError.alteredSchema(path: sandbox.path, object: "trigger evil")) {
    _ = try sandbox.store()
  }
}
