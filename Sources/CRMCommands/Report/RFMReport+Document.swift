import CRMKit
import Tabular

extension RFMReport {
  /// What holds for all customers, as `crm.rfm/1`.
  var document: Document {
    let members: [(key: String, value: JSONValue)] =
      asOf.members + [
        ("method", .string(options.method.rawValue)), ("bins", .integer(options.bins)),
        ("segments", .string(options.segments.name)),
        ("customers_without_orders", .integer(withoutOrders)),
        ("populations", .array(populations.map(\.json))),
      ]
    return Document(schema: "crm.rfm/1", members: members, lines: lines)
  }

  private var lines: [TextDocument.Field] {
    [
      asOf.line,
      TextDocument.Field("method", "\(options.method.rawValue), segments \(options.segments.name)"),
      TextDocument.Field("without orders", withoutOrders == 0 ? nil : "\(withoutOrders) customers"),
    ]
      + populations.flatMap { population in
        population.cuts.map { cuts in
          TextDocument.Field(
            "\(cuts.measure) cuts" + (populations.count > 1 ? " \(population.currency)" : ""),
            cuts.points.isEmpty ? nil : cuts.points.map(\.shortLiteral).joined(separator: "  "))
        }
      }
  }

  /// A line for those formats that have no place for the cut points.
  var notes: [String] {
    populations.flatMap { population in
      population.cuts.filter { !$0.points.isEmpty }.map { cuts in
        "\(cuts.measure) cut points (\(population.currency)): "
          + cuts.points.map(\.shortLiteral).joined(separator: ", ")
      }
        + (population.unreachable.isEmpty
          ? [] : ["scores no customer can have: \(population.unreachable.joined(separator: ", "))"])
    }
  }

  /// The cut points as a table.
  static let cutColumns = [
    Column("currency", help: "the population: customers with orders in this currency"),
    Column("measure", help: "recency (days), frequency (orders) or monetary (units of the currency)"),
    Column("position", .integer, help: "number of the cut point, from 1"),
    Column("cut_point", .decimal, help: "the value; a score's upper end"),
  ]

  var cutRows: [[Cell]] {
    populations.flatMap { population in
      population.cuts.flatMap { cuts in
        cuts.points.enumerated().map { index, point in
          [
            .text(population.currency.code), .text(cuts.measure), .integer(Int64(index + 1)),
            .decimal(point.shortLiteral),
          ]
        }
      }
    }
  }
}

extension RFMPopulation {
  fileprivate var cuts: [(measure: String, points: [Double])] {
    [("recency", recency), ("frequency", frequency), ("monetary", monetary)]
  }

  fileprivate var json: JSONValue {
    .object([
      ("currency", .string(currency.code)), ("customers", .integer(customers)),
      (
        "cut_points",
        .object(cuts.map { (key: $0.measure, value: .array($0.points.map { .number($0.shortLiteral) })) })
      ),
      ("unreachable", .strings(unreachable)),
    ])
  }
}

extension Double {
  /// With at most four decimal places, without zeros at the end.
  var shortLiteral: String {
    var text = literal(digits: 4)
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
