import Tabular

/// A value that a field of a record had, from when until when.
package struct FieldChange: Sendable, Equatable {
  package var field: String
  package var value: Cell
  package var from: Provenance
  /// What ended it; `nil` while it stands.
  package var until: Provenance?
}

extension FieldChange: Tabulated {
  package static let columns = [
    Column("field", help: "the field, or what one of several is called: email, tag"),
    Column("value", help: "the value it had"),
    Column("from", .instant, help: "since when"),
    Column("until", .instant, help: "until when; empty while it stands"),
    Column("changeset", .integer, help: "the changeset that wrote it"),
    Column("actor", help: "who wrote it"),
    Column("command", shown: false, help: "the command line, secrets struck out"),
    Column("ended_by", .integer, shown: false, help: "the changeset that ended it"),
  ]

  package var cells: [Cell] {
    [
      .text(field), value, from.cell, until?.cell ?? .null, from.changesetCell, .text(from.actor),
      .text(from.command), until?.changesetCell ?? .null,
    ]
  }
}

extension Store {
  /// The history of every field of a record: field by field, the oldest value first.
  package func fieldHistory(_ noun: JournalledNoun, _ id: Int64) throws -> [FieldChange] {
    try read { database in
      var origins = FieldOrigins(RowName(table: noun.table, id: id), database)
      return try recordSpans(noun, id, field: nil, database).map { span in
        FieldChange(
          field: span.field, value: span.value, from: try origins.provenance(span.from),
          until: try span.until.map { try origins.provenance($0) })
      }
    }
  }
}

extension Provenance {
  fileprivate var cell: Cell { isExternal ? .null : .instant(at.seconds) }

  fileprivate var changesetCell: Cell { isExternal ? .null : .integer(changeset) }
}
