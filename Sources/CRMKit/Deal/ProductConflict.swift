/// A product that a file and the catalogue spell differently: the same letters and digits, but not the same text.
package struct ProductConflict: Sendable, Equatable {
  /// As the file has it.
  package var written: String
  /// As the catalogue has it.
  package var catalogue: String
  /// In how many rows.
  package var count: Int
}
