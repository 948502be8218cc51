import Tabular

/// Takes the rows of an import of products.
struct ProductWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let mode: ImportOptions.Mode
  private let own: RawStatement
  /// Products that a row of this file is.
  private var touched = IDSet()

  init(_ transaction: WriteTransaction, _ mode: ImportOptions.Mode) throws {
    self.transaction = transaction
    self.mode = mode
    own = try RawStatement(
      transaction.connection,
      "SELECT id, \(FieldTable.products.storedColumns.joined(separator: ", ")) FROM product WHERE sku = ?")
  }

  mutating func take(_ row: MappedRow<ProductDraft>, of record: Record, _ tally: inout ImportTally) throws {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    try tally.count(write(row.draft), record)
  }

  func finish(_ tally: inout ImportTally) {}

  private mutating func write(_ draft: ProductDraft) throws -> RowOutcome {
    defer { own.reset() }
    try own.bind(draft[text: .sku] ?? "", at: 1)
    guard try own.step() else {
      if mode == .update { return .skipped(code: "not_found", message: "no product has the sku") }
      touched.insert(try transaction.insertProduct(draft))
      return .created
    }
    let id = own.integer(at: 0)
    if touched.contains(id) {
      return .skipped(
        code: "duplicate_in_file", message: "an earlier row of the file is product \(id) already")
    }
    touched.insert(id)
    if mode == .create { return .skipped(code: "exists", message: "product \(id) is there already") }
    var changes = draft.columns.enumerated().filter { index, new in
      new.value != .null && new.column != "created_at" && new.value != own.value(at: Int32(index + 1))
    }.map(\.element)
    guard !changes.isEmpty else { return .unchanged }
    own.reset()
    changes.append(("updated_at", .integer(transaction.context.now.seconds)))
    try transaction.update("product", id: id, changes)
    return .updated
  }
}

extension WriteTransaction {
  /// Adds a product; one without a name goes by its sku.
  func insertProduct(_ draft: ProductDraft) throws -> Int64 {
    let now = SQLValue.integer(context.now.seconds)
    var product = draft
    if product[.name] == .null { product[.name] = product[.sku] }
    if product[.createdAt] == .null { product[.createdAt] = now }
    product[.updatedAt] = now
    return try insert(product)
  }
}
