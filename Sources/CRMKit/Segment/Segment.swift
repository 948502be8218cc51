import Tabular

/// A saved rule: the customers who match it whenever it is evaluated.
package struct Segment: Sendable, Equatable {
  package var id: Int64
  package var name: String
  /// In the rule language, as it was written.
  package var rule: String
  package var description: String?
  package var createdAt: Instant
  package var updatedAt: Instant

  /// One that is not saved yet.
  init(name: String, rule: String) {
    (id, self.name, self.rule) = (0, name, rule)
    (createdAt, updatedAt) = (Instant(seconds: 0), Instant(seconds: 0))
  }

  init(_ row: Row) {
    id = row["id"]
    name = row["name"]
    rule = row["rule"]
    description = row["description"]
    createdAt = Instant(seconds: row["created_at"])
    updatedAt = Instant(seconds: row["updated_at"])
  }

  /// The rule whose members are those of the segment: what pins and exclusions decide included.
  package var membershipRule: String { RuleNode.label(.segment, name, .none).description }

  /// - Throws: ``ValueError`` `invalid_name` for a name that a rule could not write without quotes.
  static func check(name: String) throws(ValueError) {
    let isPlain = !name.isEmpty && name.utf8.count <= 100 && name.unicodeScalars.allSatisfy(\.isPlainInLabel)
    guard !isPlain || name.hasPrefix("-") else { return }
    throw ValueError(
      .invalidName, "'\(name)' is not the name of a segment", hint: "write one word, such as win-back")
  }
}

extension Segment: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "id of the segment"),
    Column("name", help: "name of the segment"),
    Column("rule", help: "rule that customers match; see 'crm help rules'"),
    Column("description", help: "purpose of the segment"),
    Column("created_at", .instant, shown: false, help: "time it was added"),
    Column("updated_at", .instant, shown: false, help: "time of the last change"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .text(rule), .optional(description), .instant(createdAt.seconds),
      .instant(updatedAt.seconds),
    ]
  }
}

extension Segment {
  /// The rule as the program reads it; `nil` if it cannot be read.
  package var printedRule: String? { try? RuleParser.parse(rule).description }
}

extension Segment {
  /// Pins, exclusions and frozen lists are no part of it: they are about customers of one database.
  static var definitions: DefinitionNoun<Segment> {
    DefinitionNoun(
      noun: "segment", make: { Segment(name: $0, rule: "") }, name: \.name,
      fields: [.text("rule", \.rule), .text("description", \.description)],
      needs: { definition in
        guard case .string(let rule) = definition["rule"] else { return [] }
        return (try? RuleParser.parse(rule))?.segments ?? []
      },
      related: { store, old in try store.related(to: "segment", [old.id]) }, all: { try $0.segments() },
      add: { store, new, asOf in
        _ = try store.addSegment(new.name, rule: new.rule, description: new.description, asOf: asOf)
      },
      edit: { store, old, new, asOf in
        var edit = Store.SegmentEdit()
        (edit.rule, edit.description) = (new.rule, new.description ?? "")
        _ = try store.edit(old, edit, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}
