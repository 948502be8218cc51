import CRMKit

/// Reads a text that must say something, such as a name: without space around it, and never empty.
///
/// - Throws: ``RecordError/invalid(field:_:)``.
func neededText(of field: String) -> @Sendable (String) throws -> String {
  { text in
    let text = text.trimmed
    guard text.isEmpty else { return text }
    throw RecordError.invalid(
      field: field, ValueError(.notAllowed, "it is empty", hint: "write it in quotes, or leave it out"))
  }
}

extension String? {
  /// The text without space around it; `nil` where nothing is left.
  var given: String? { flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed } }
}
