import Testing

@testable import CRMKit

/// A new migration changes the fingerprint: this test prints the value that belongs in ``SchemaFingerprint``.
@Test func theFingerprintIsThatOfTheMigrations() throws {
  let computed = try SchemaFingerprint.computed()
  #expect(SchemaFingerprint.expected == computed)
}
