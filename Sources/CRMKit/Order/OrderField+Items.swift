/// Lines of an order that stand in a list inside its record, as in JSON: `line_items.2.sku`.
extension OrderField {
  package static func field(matching header: String) -> (field: OrderField, argument: String, rank: Int)? {
    guard header.utf8.contains(UInt8(ascii: ".")) else { return nil }
    var parts = header.split(separator: ".")[...]
    guard parts.count > 2, lists.contains(ColumnAlias.headerKey(String(parts.removeFirst()))) else {
      return nil
    }
    if let first = parts.first, layers.contains(String(first)) { parts.removeFirst() }
    guard let number = parts.popFirst(), let item = Int(number), item > 0 else { return nil }
    if parts.first == "node" { parts.removeFirst() }
    let key = ColumnAlias.headerKey(parts.joined(separator: " "))
    return itemFields[key].map { ($0.field, String(item), $0.rank) }
  }

  /// What systems call the list.
  private static let lists: Set<String> = [
    "lineitems", "lines", "items", "orderlines", "orderitems", "orderproducts", "orderdetails", "products",
    "positions",
    "positionen", "articles", "lignes", "articulos", "details", "cart", "cartitems",
  ]

  /// What stands between the list and its items.
  private static let layers: Set<String> = ["data", "edges", "nodes", "items", "lineitems", "products"]

  /// What fields of a line are called where it is clear that they are of a line: as in tables, and these.
  private static let itemFields: [String: (field: OrderField, rank: Int)] = {
    let short: KeyValuePairs<OrderField, [String]> = [
      .product: ["Name", "Title", "Label"],
      .sku: ["Code", "Product"],
      .quantity: ["Count"],
      .price: ["Unit Amount", "Price Amount", "Unit Price Amount", "Cost", "Rate"],
      .amount: ["Total", "Total Amount", "Total Price", "Line Price", "Final Line Price", "Sum"],
      .discount: ["Total Discount", "Discount Amount", "Discount Total"],
    ]
    var fields: [String: (field: OrderField, rank: Int)] = [:]
    func add(_ field: OrderField, _ names: [String]) {
      for name in names {
        let key = ColumnAlias.headerKey(name)
        if fields[key] == nil { fields[key] = (field, fields.count) }
      }
    }
    for field in allCases where field.isOfLine && field != .line { add(field, [field.rawValue]) }
    for (field, names) in short where field == .amount || field == .product { add(field, names) }
    for field in allCases where field.isOfLine && field != .line { add(field, field.aliases) }
    for (field, names) in short { add(field, names) }
    return fields
  }()
}
