import Tabular

/// Something that happened to a customer, and when.
package struct TimelineFact: Sendable, Equatable {
  package var at: Instant
  /// A stable word: `created`, `added`, `changed`, `tag_added`, `note_removed`, …
  package var kind: String
  package var text: String
  /// The changeset that says so; `nil` for what happened before the customer came in.
  package var changeset: Int64?
  package var actor: String?
}

extension TimelineFact: Tabulated {
  package static let columns = [
    Column("at", .instant, help: "time of the event"),
    Column(
      "kind",
      help:
        "kind of event: created, added, changed, deleted, restored, merged, order, interaction, deal, task, survey, or email, phone, address, "
        + "external_id, tag or note with _added, _changed, _removed or _restored"),
    Column("text", help: "description of the event"),
    Column("changeset", .integer, help: "changeset that wrote it"),
    Column("actor", help: "author"),
  ]

  package var cells: [Cell] {
    [.instant(at.seconds), .text(kind), .text(text), changeset.map(Cell.integer) ?? .null, .optional(actor)]
  }
}
