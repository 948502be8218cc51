/// A small file of orders made at random: lines, numbers, names of customers, and some rows that are wrong.
struct RandomOrderFile {
  let text: String

  init(using generator: inout SplitMix64) {
    let columns = ["customer", "at", "currency", "order_id", "status", "refunded"]
    let hasLines = Bool.random(using: &generator)
    let hasNumbers = hasLines || Bool.random(using: &generator)
    let amounts = hasLines ? ["sku", "quantity", "price"] : ["total"]
    let names = columns.filter { $0 != "order_id" || hasNumbers } + amounts
    var rows = [names.joined(separator: ",")]
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      rows.append(names.map { RandomOrderFile.cell($0, &generator) }.joined(separator: ","))
    }
    text = rows.joined(separator: "\n") + "\n"
  }

  private static func cell(_ column: String, _ generator: inout SplitMix64) -> String {
    let choices: [String] =
      switch column {
      case "customer": ["1", "2", "3", "ada@example.org", "shop:7", "", "1"]
      case "at": ["2026-01-02", "2026-01-03T10:00:00Z", "2026-01-02", "2026-01-04"]
      case "currency": ["EUR", "EUR", "USD"]
      case "order_id": ["A1", "A2", "A3", "A4", "A5", "A6"]
      case "status": ["paid", "paid", "", "cancelled", "pending", "Shipped", "lost"]
      case "refunded": ["", "", "", "1", "0.50"]
      case "sku": ["P1", "P2", "P3"]
      case "quantity": ["1", "2", "0.5", "-1", "1"]
      case "price": ["2.50", "0.335", "10", "x"]
      default: ["5", "5", "7.25", "12.505", "-3"]
      }
    // A wrong value in every sixteenth row or so, and not in most.
    let isPlain = Int.random(in: 0..<8, using: &generator) > 0
    let usable = isPlain ? choices.filter { !["lost", "x", "12.505"].contains($0) } : choices
    return usable.randomElement(using: &generator) ?? ""
  }
}
