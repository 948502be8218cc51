import Testing

@testable import CRMKit

/// A new migration changes the fingerprint: this test prints the value that belongs in ``DataModel/crm``.
@Test func theFingerprintIsThatOfTheMigrations() throws {
  let computed = try SchemaFingerprint.computed(.crm)
  #expect(DataModel.crm.fingerprint == computed)
}
