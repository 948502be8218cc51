/// A product as a file names it, and what it is called in the catalogue: `--product-map 'GTXPro=GTX Pro'`.
package struct ProductMap: Sendable, Equatable {
  package var written: String
  package var product: String

  /// - Throws: ``ValueError`` for what is not two names.
  package init(parsing text: String) throws(ValueError) {
    let names = try StageMap(parsing: text)
    written = names.written
    product = names.stage
  }
}
