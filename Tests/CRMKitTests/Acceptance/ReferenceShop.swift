import Foundation
import Support
import Tabular

@testable import CRMKit
@testable import CRMStore

/// Orders of the reference data as they stand there, in a database of their own.
struct ReferenceShop {
  /// An order as the data tell it: who, when, how much in minor units.
  struct Order {
    var customer: String
    var at: Int64
    var minor: Int64
    var country: String?
  }

  static func read(_ name: String) throws -> JSONValue {
    try JSONValue(parsing: String(contentsOf: url(name), encoding: .utf8))
  }

  static func url(_ name: String) throws -> URL {
    guard let data = PackageLayout().sharedData else { throw CocoaError(.fileNoSuchFile) }
    return data.appending(path: name)
  }

  /// Customers are numbered in the order of their names, which are their external ids, too.
  static func fill(_ store: Store, _ orders: [Order], currency: String) throws {
    var ids: [String: Int64] = [:]
    _ = try store.write(isBulk: true) { transaction in
      for name in Set(orders.map(\.customer)).sorted() {
        var draft = CustomerDraft()
        draft.name = name
        draft.externalIDs = [ExternalID(source: "s", key: name)]
        ids[name] = try transaction.insertCustomer(draft)
      }
      for order in orders {
        try transaction.insert(
          into: "order",
          [
            .optional(ids[order.customer]), .null, .null, .integer(order.at), .text("paid"), .text(currency),
            .integer(order.minor), .integer(0), .null, .null, .null, .null, .optional(order.country), .null,
            .null,
          ])
      }
    }
  }

  /// The CDNOW sample: a line a purchase, `id number yyyymmdd units dollars`.
  static func cdnow() throws -> [Order] {
    try String(contentsOf: url("cdnow/CDNOW_sample.txt"), encoding: .utf8).split(whereSeparator: \.isNewline)
      .compactMap {
        let cells = $0.split(separator: " ")
        guard cells.count == 5, let number = Int64(cells[2]),
          let day = CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100),
          let dollars = Double(cells[4])
        else { return nil }
        return Order(
          customer: String(cells[1]), at: day.start.seconds, minor: Int64((dollars * 100).rounded()),
          country: nil)
      }
  }

  /// The invented orders of the R package rfm: `customer_id,order_date,revenue`.
  static func package() throws -> [Order] {
    let reader = try RecordReader(path: url("rfm_pkg/rfm_data_orders.csv").path)
    var orders: [Order] = []
    while let record = try reader.next() {
      guard let name = record.values[0], let day = record.values[1], let revenue = record.values[2] else {
        continue
      }
      orders.append(
        Order(
          customer: name, at: try CalendarDay(parsing: day).start.seconds, minor: (Int64(revenue) ?? 0) * 100,
          country: nil))
    }
    return orders
  }
}
