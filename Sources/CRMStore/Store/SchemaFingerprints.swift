/// What ``SchemaFingerprint`` finds, by what a file keeps for other programs.
///
/// Every command looks into it once: a dictionary would be slower to make than to search.
package struct SchemaFingerprints: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  private var texts: [String?] = StoredObjects.allCases.map { _ in nil }

  package init(dictionaryLiteral elements: (StoredObjects, String)...) {
    for (stored, text) in elements { self[stored] = text }
  }

  package subscript(stored: StoredObjects) -> String? {
    get { StoredObjects.allCases.firstIndex(of: stored).flatMap { texts[$0] } }
    set { if let index = StoredObjects.allCases.firstIndex(of: stored) { texts[index] = newValue } }
  }

  /// What a file keeps that has a fingerprint; `nil` for one that is not here.
  func stored(_ text: String) -> StoredObjects? {
    texts.firstIndex(of: text).map { StoredObjects.allCases[$0] }
  }
}
