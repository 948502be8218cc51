import Tabular

extension RecordTable {
  package static let products = RecordTable(
    from: "product r", recordColumns: FieldTable.products.recordColumns)
}

/// Which products a list shows; every part that is given must hold.
package struct ProductFilter: Sendable {
  /// Any of these values of each field; an empty one for records without.
  package var values: [FieldFilter] = []
  /// Text in the sku or the name.
  package var search: String?
  package var ids: [Int64]?
  package var rule: Rule?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    condition.add(values)
    condition.add(search, inAnyOf: ["r.sku", "r.name"])
    condition.add(ids: ids)
    condition.add(rule)
    return condition
  }
}

extension Store {
  /// Products that pass a filter, sorted by `order` and then by id.
  package func products(
    _ filter: ProductFilter = ProductFilter(), order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> RecordList {
    if let rule = filter.rule { try prepare(rule) }
    let table = RecordTable.products
    return try translating {
      try RecordList(self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }

  /// The product of a sku or an id, and where it came from.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func product(_ name: String) throws -> (row: [Cell], added: Provenance, changed: Provenance?) {
    let id = try productIDs([name])[0]
    var filter = ProductFilter()
    filter.ids = [id]
    var rows = try products(filter)
    let row = try rows.nextCells() ?? []
    let (added, changed) = try read { try Provenance.ofRow(id, in: "product", $0) }
    return (row, added, changed)
  }

  /// The products of these names: a sku, else an id.
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func productIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      try names.map { name in
        let id = try Int64.fetchOne(
          database, sql: "SELECT id FROM product WHERE sku = ?1 OR id = ?2 ORDER BY sku = ?1 DESC LIMIT 1",
          arguments: [name, Int64(name)])
        guard let id else { throw RecordError.notFound(noun: "product", name: name) }
        return id
      }.uniqued()
    }
  }

  /// - Throws: ``RecordError/exists(noun:name:)`` for a sku that is taken.
  package func addProduct(_ draft: ProductDraft, dryRun: Bool = false) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      let isTaken = try Bool.fetchOne(
        transaction.database, sql: "SELECT EXISTS (SELECT 1 FROM product WHERE sku = ?)",
        arguments: [draft[text: .sku]])
      if isTaken == true { throw RecordError.exists(noun: "product", name: draft[text: .sku] ?? "") }
      return try transaction.insertProduct(draft)
    }
  }

  /// Deletes products.
  /// - Throws: ``RecordError/inUse(noun:name:by:)`` for one that a rule names.
  package func deleteProducts(_ ids: [Int64], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for id in ids {
        let sku = try String.fetchOne(
          transaction.database, sql: "SELECT sku FROM product WHERE id = ?", arguments: [id])
        if let sku { try transaction.refuseUse(of: .product(sku)) }
        try transaction.delete(from: "product", id: id)
        try transaction.context.interruption.check()
      }
    }
  }

  /// Adds or updates products from a file, found by their sku.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importProducts(
    _ options: ImportOptions, _ drafter: ProductDrafter, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options, mapper: { try FieldMapper($0, options.mapping, drafter) },
      writer: { transaction, _, _ in try ProductWriter(transaction, options.mode) }, progress: progress)
  }
}

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
