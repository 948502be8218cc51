import Tabular

/// Recency, frequency and monetary value of every customer with an order, scored and named.
package struct RFMReport: CustomerReport {
  /// What is known of one customer.
  struct Entry {
    var customer: Int64
    var currency: Currency
    /// Unix seconds of the last counted order.
    var last: Int64
    /// Whole days from the last counted order to the day of the report.
    var recency: Int64
    var frequency: Int64
    /// Minor units.
    var monetary: Int64
    var r: UInt8 = 0
    var f: UInt8 = 0
    var m: UInt8 = 0
    /// The position of the segment's name.
    var segment: UInt16 = 0
  }

  let entries: [Entry]
  package let populations: [RFMPopulation]
  package let options: RFMOptions
  package let asOf: AsOf
  /// Customers of the population who have no counted order.
  package let withoutOrders: Int64
  /// What to know about currencies.
  package let note: String?

  package var customers: [Int64] { entries.map(\.customer) }

  package static let measures = [
    Column(
      "recency_days", .integer, use: .key,
      help: "whole days from the last counted order to the day of the report"),
    Column("frequency", .integer, use: .key, help: "counted orders"),
    Column("monetary", .decimal, use: .key, help: "what they paid, less refunds"),
    Column("currency", help: "currency of monetary"),
    Column("r", .integer, use: .detail, help: "score of recency, 1 the worst"),
    Column("f", .integer, use: .detail, help: "score of frequency, 1 the worst"),
    Column("m", .integer, use: .detail, help: "score of monetary value, 1 the worst"),
    Column("rfm", help: "the three scores in a row"),
    Column("segment", use: .key, help: "name of the scores; crm report define rfm prints the table"),
    Column("last_order", .instant, shown: false, help: "instant of the last counted order"),
  ]

  package func append(_ measure: Int, of row: Int, to buffer: inout RowBuffer) {
    let entry = entries[row]
    switch measure {
    case 0: buffer.append(integer: entry.recency)
    case 1: buffer.append(integer: entry.frequency)
    case 2: buffer.append(entry.monetary, entry.currency)
    case 3: buffer.append(entry.currency.code)
    case 4: buffer.append(integer: Int64(entry.r))
    case 5: buffer.append(integer: Int64(entry.f))
    case 6: buffer.append(integer: Int64(entry.m))
    case 7: buffer.append("\(entry.r)\(entry.f)\(entry.m)")
    case 8: buffer.append(options.segments.names[Int(entry.segment)])
    default: buffer.append(instant: entry.last)
    }
  }
}
