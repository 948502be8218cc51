/// Takes the products of order lines into the catalogue: what a product was called in the earliest order is its name.
struct ProductCatalogue {
  /// Keys after which memory counts for more than the order of the rows.
  private static let mostKeys = 200_000

  /// A product that is not in the catalogue yet.
  private struct New {
    var name: DatedText?
    var category: DatedText?
  }

  private let transaction: WriteTransaction
  private let bySKU: RawStatement
  private var known: Set<String> = []
  private var new: [String: New] = [:]
  private(set) var created = 0

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    bySKU = try RawStatement(transaction.connection, "SELECT 1 FROM product WHERE sku = ?")
  }

  /// - Parameter at: Unix seconds of the order.
  mutating func take(_ line: OrderLine, at: Int64) throws {
    guard let sku = line.sku, !known.contains(sku) else { return }
    var product = new.removeValue(forKey: sku)
    if product == nil, try isThere(sku) {
      if known.count < ProductCatalogue.mostKeys { known.insert(sku) }
      return
    }
    product = product ?? New()
    product?.name.note(line.product, at: at)
    product?.category.note(line.category, at: at)
    new[sku] = product
    if new.count >= ProductCatalogue.mostKeys { try finish() }
  }

  /// Writes the products that are new, by their sku.
  mutating func finish() throws {
    let now = SQLValue.integer(transaction.context.now.seconds)
    for (sku, product) in new.sorted(by: { $0.key < $1.key }) {
      try transaction.insert(
        into: "product",
        [
          .text(sku), .text(product.name?.text ?? sku), .optional(product.category?.text), .null, .null, now,
          now,
        ])
    }
    created += new.count
    new = [:]
  }

  private func isThere(_ sku: String) throws -> Bool {
    defer { bySKU.reset() }
    try bySKU.bind(sku, at: 1)
    return try bySKU.step()
  }
}
