/// Why duplicates cannot be looked for.
package enum DuplicateError: Error, Sendable, Equatable {
  /// Both names mean the same customer. Exit 64.
  case sameCustomer(Int64)
  /// A field by which customers are not compared. Exit 64.
  case unknownField(String, known: [String])
}
