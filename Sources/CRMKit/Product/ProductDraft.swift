/// What a row of a file, or a command line, says about a product; `nil` means that it says nothing.
package struct ProductDraft: Sendable, Equatable {
  package var sku: String?
  package var name: String?
  package var category: String?
  /// 1/10,000 of the currency's unit.
  package var priceE4: Int64?
  package var currency: Currency?
  /// Unix seconds.
  package var createdAt: Int64?

  package init() {}

  static let columns = ["name", "category", "price_e4", "currency"]

  /// The values of ``columns``.
  var values: [SQLValue] {
    [.optional(name), .optional(category), .optional(priceE4), .optional(currency?.code)]
  }

  /// What is said, as changes of columns.
  package var changes: [RecordChange] {
    zip(ProductDraft.columns, values).filter { $0.1 != .null }.map { RecordChange($0.0, $0.1) }
  }

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
