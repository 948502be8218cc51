/// What a row of a file, or a command line, says about a product.
package typealias ProductDraft = FieldValues<ProductField>

extension FieldValues where Key == ProductField {
  /// A price as people write it, in 1/10,000 of the currency's unit.
  /// - Throws: ``RecordError/invalid(field:_:)``.
  package static func price(parsing text: String) throws -> Int64 {
    guard let number = text.withBytes({ ScaledDecimal($0, mostDigits: 9) })?.scaled(to: 4) else {
      throw RecordError.invalid(
        field: "price", ValueError(.invalidDecimal, "'\(text)' is not a price of at most four decimal places")
      )
    }
    guard number >= 0 else {
      throw RecordError.invalid(
        field: "price",
        ValueError(.invalidDecimal, "'\(text)' is less than 0", hint: "write a price of 0 or more"))
    }
    return number
  }
}
