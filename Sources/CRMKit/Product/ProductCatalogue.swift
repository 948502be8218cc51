/// Takes the products of order lines into the catalogue: what a product was called first is its name.
struct ProductCatalogue {
  /// Keys after which memory counts for more than speed.
  private static let mostKeys = 200_000

  private let transaction: WriteTransaction
  private let bySKU: RawStatement
  private var known: Set<String> = []
  private(set) var created = 0

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    bySKU = try RawStatement(transaction.connection, "SELECT 1 FROM product WHERE sku = ?")
  }

  mutating func take(_ line: OrderLine) throws {
    guard let sku = line.sku, !known.contains(sku) else { return }
    if known.count < ProductCatalogue.mostKeys { known.insert(sku) }
    defer { bySKU.reset() }
    try bySKU.bind(sku, at: 1)
    guard try !bySKU.step() else { return }
    let now = SQLValue.integer(transaction.context.now.seconds)
    try transaction.insert(
      into: "product",
      [.text(sku), .text(line.product ?? sku), .optional(line.category), .null, .null, now, now])
    created += 1
  }
}
