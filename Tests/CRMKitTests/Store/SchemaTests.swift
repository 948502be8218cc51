import Testing

@testable import CRMKit
@testable import CRMStore

/// A change of the schema changes the fingerprints: this test prints the values that belong in ``DataModel/crm``.
@Test func theFingerprintsAreThoseOfTheSchema() throws {
  let computed = try SchemaFingerprint.computed(.crm)
  #expect(DataModel.crm.fingerprints == computed)
}

/// Every process reads all of them.
@Test func aNewFileHasFewObjects() throws {
  let sandbox = try Sandbox()
  let store = try sandbox.store()
  defer { store.close() }
  #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") } ?? 0 <= 220)
}
