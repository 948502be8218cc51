import CRMKit
import Tabular

/// A segment with all related records.
struct SegmentDetail {
  private let segment: Segment
  private let overrides: [SegmentOverride]
  private let freezes: [SegmentFreeze]
  private let users: [SegmentUser]

  init(_ segment: Segment, in store: Store) throws {
    self.segment = segment
    overrides = try store.overrides(of: segment)
    freezes = try store.freezes(of: segment)
    users = try store.users(of: segment.name)
  }

  var document: Document {
    var document = Document(schema: "crm.segment/1", segment)
    document.members += [
      ("reads", reads.map { .string($0) } ?? .null),
      ("overrides", .array(overrides.map(\.json))), ("frozen", .array(freezes.map(\.json))),
      ("used_by", .array(users.map(\.json))),
    ]
    document.text.sections = [
      TextDocument.Section(fields: [
        ("id", [String(segment.id)]), ("name", [segment.name]), ("rule", segment.rule.lines),
        ("reads", reads.map { $0 == segment.rule ? [] : [$0] } ?? []),
        ("description", segment.description.map { [$0] } ?? []),
        ("created_at", [segment.createdAt.description]), ("updated_at", [segment.updatedAt.description]),
      ]),
      TextDocument.Section(title: "exceptions", items: overrides.map(\.line)),
      TextDocument.Section(title: "frozen", items: freezes.map(\.line)),
      TextDocument.Section(title: "used by", items: users.map { "\($0.kind) \($0.name)" }),
    ]
    return document
  }

  /// The rule as it is printed; `nil` if it can no longer be read.
  private var reads: String? { segment.printedRule }
}

extension String {
  fileprivate var lines: [String] { split(separator: "\n").map(String.init) }
}

extension Tabulated {
  /// The record as an object.
  fileprivate var json: JSONValue {
    .object(zip(type(of: self).columns, cells).map { (key: $0.name, value: $1.json) })
  }
}

extension SegmentOverride: Tabulated {
  package static let columns = [
    Column("customer_id", .integer, help: "id of the customer"),
    Column("name", help: "full name"),
    Column("kind", help: "pin or exclude"),
    Column("reason", help: "why"),
    Column("at", .instant, help: "time from which it holds"),
  ]

  package var cells: [Cell] {
    [.integer(customer), .text(name), .text(kind.rawValue), .optional(reason), .instant(at.seconds)]
  }

  /// One line for reading.
  var line: String {
    let verb = kind == .pin ? "pinned" : "excluded"
    return "\(customer) \(name) \(verb)" + (reason.map { ": \($0)" } ?? "")
  }
}

extension SegmentFreeze: Tabulated {
  package static let columns = [
    Column("segment", help: "name of the segment"),
    Column("name", help: "name of the snapshot"),
    Column("as_of", .instant, help: "time up to which events count"),
    Column("members", .integer, help: "number of customers in the snapshot"),
    Column("hash", help: "SHA-256 of the ids in ascending order, one a line"),
    Column("at", .instant, shown: false, help: "time of the snapshot"),
    Column("rule", shown: false, help: "rule at that time"),
  ]

  package var cells: [Cell] {
    [
      .text(segment), .text(name), .instant(asOf.seconds), .integer(members), .text(hash),
      .instant(at.seconds),
      .text(rule),
    ]
  }

  /// One line for reading.
  var line: String { "\(name): \(members) as of \(asOf), \(hash.prefix(12))" }
}
