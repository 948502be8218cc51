import Tabular

@testable import CRMKit
@testable import CRMStore

/// Small files of interactions, products and rates made at random, and what brings them in and out.
enum RecordNounFile: String, CaseIterable, Sendable {
  case interaction, product, rate

  private var choices: [(column: String, cells: [String])] {
    switch self {
    case .interaction:
      [
        ("customer", ["ada@example.org", "shop:7", "", "3", "ada@example.org"]),
        ("at", ["2026-01-02", "2026-01-03T10:00:00Z", "2026-01-04"]),
        ("kind", ["call", "email", "visit", "call", "dream"]), ("direction", ["in", "out", "inbound", ""]),
        ("number", ["", "", "", "I1", "I2", "I3"]), ("duration_seconds", ["", "90", "1:30", "long"]),
        ("subject", ["Offer", "Broken, again", ""]),
      ]
    case .product:
      [
        ("sku", ["A1", "A2", "B1", "B2", "B3", ""]), ("name", ["Pen", "\"Pad, blue\"", ""]),
        ("category", ["office", "", "gift"]), ("price", ["", "1.25", "0.0001", "free"]),
        ("currency", ["EUR", "USD", "EUR", ""]),
      ]
    case .rate:
      [
        ("currency", ["USD", "GBP", "JPY", "USD", "EUR", "XX"]), ("base", ["EUR"]),
        ("day", ["2026-01-02", "2026-01-03", "2026-01-04", "someday"]),
        ("rate", ["0.92", "1.151234567", "0.006", "0"]),
      ]
    }
  }

  /// - Returns: the text of a file; one cell in sixteen or so is wrong.
  func text(_ generator: inout SplitMix64) -> String {
    let wrong: Set<String> = ["dream", "long", "free", "XX", "someday", "0"]
    var rows = [choices.map(\.column).joined(separator: ",")]
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let cells = choices.map { choice in
        let isPlain = Int.random(in: 0..<16, using: &generator) > 0
        let usable = isPlain ? choice.cells.filter { !wrong.contains($0) } : choice.cells
        return usable.randomElement(using: &generator) ?? ""
      }
      rows.append(cells.joined(separator: ","))
    }
    return rows.joined(separator: "\n") + "\n"
  }

  func run(_ options: ImportOptions, in store: Store) throws -> ImportSummary {
    switch self {
    case .interaction:
      try store.importInteractions(
        InteractionImportOptions(file: options, drafter: InteractionDrafter(source: nil)))
    case .product: try store.importProducts(options, ProductDrafter(currency: nil))
    case .rate: try store.importRates(options, RateDrafter(base: nil))
    }
  }

  /// Everything, as an export writes it.
  ///
  /// - Parameter withIDs: whether the columns with ids of the database are among it.
  func exported(_ store: Store, withIDs: Bool) throws -> String {
    let table: RecordTable =
      switch self {
      case .interaction: .interactions
      case .product: .products
      case .rate: .rates
      }
    let columns = table.columns.filter { withIDs || !["id", "customer_id"].contains($0.name) }
    var rows: RecordList =
      switch self {
      case .interaction: try store.interactions(columns: columns)
      case .product: try store.products(columns: columns)
      case .rate: try store.rates(columns: columns)
      }
    let sink = MemorySink()
    let writer = TableWriter(format: .csv, columns: columns, options: WriteOptions(), sink: sink)
    try writer.begin()
    var row = RowBuffer()
    while try rows.next(into: &row) { try writer.write(row) }
    try writer.finish()
    return sink.text
  }
}
