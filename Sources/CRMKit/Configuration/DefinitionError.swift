/// Why a file of definitions cannot be read, or not as it is.
package enum DefinitionError: Error, Sendable, Equatable {
  /// The document is not one of definitions. Exit 65.
  case notDefinitions
  /// The document is of a newer version of the program. Exit 78.
  case newer(schema: String)
  /// Exit 65, as are those below.
  case unknownNoun(String, known: [String])
  case unknownField(String, known: [String])
  case missingField(String)
  case wrongKind(field: String, wanted: String)
  /// Two definitions have one noun and one name.
  case twice(line: Int)
  /// A field that cannot be another than it is; of what, where it is that of a part. Exit 5.
  case fixedField(String, of: String? = nil)
  /// The body of a stored definition is not as its noun has it. Exit 65.
  case unreadable(noun: String, name: String, detail: String)
}

/// What is wrong with one definition of a file.
package struct DefinitionFault: Error {
  package var line: Int
  package var noun: String
  package var name: String
  /// The lines of its fields.
  package var fieldLines: [String: Int]
  package var cause: any Error
}
