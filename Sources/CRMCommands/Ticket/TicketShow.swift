import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket show`
struct TicketShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a ticket with its whole conversation.",
    discussion: """
      A ticket is named by its id, or by source:number. One that was merged shows the ticket that stands for it, with what
      was written in both.

      Examples:
        crm ticket show 1
        crm ticket show zendesk:4711 -f json
      """)

  @Argument(help: "Id, or source:number.") var ticket: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).ticket(ticket).document)
    return .done
  }
}

extension TicketPortrait {
  /// The portrait as `crm.ticket/1`.
  fileprivate var document: Document {
    let columns = TicketPortrait.columns
    let parts = [
      (name: "events", columns: TicketPortrait.eventColumns, rows: events),
      (name: "links", columns: TicketPortrait.linkColumns, rows: links),
      (name: "attachments", columns: TicketPortrait.attachmentColumns, rows: attachments),
    ]
    return Document(
      schema: "crm.ticket/1",
      members: zip(columns, row).map { (key: $0.name, value: $1.json) }
        + parts.map { part in
          (
            key: part.name,
            value: .array(part.rows.map { .object(zip(part.columns, $0).map { ($0.name, $1.json) }) })
          )
        } + [
          ("merged", .array(merged.map { .integer($0) })), ("added", added.json),
          ("changed", changed?.json ?? .null),
        ],
      text: TextDocument(
        sections: [
          TextDocument.Section(.fields(zip(columns, row).map { TextDocument.Field($0.name, $1.lines) }))
        ] + conversation + [
          TextDocument.Section(title: "links", columns: TicketPortrait.linkColumns, rows: links),
          TextDocument.Section(
            title: "attachments", columns: TicketPortrait.attachmentColumns, rows: attachments),
          TextDocument.Section(
            title: "history", fields: [("added", [added.line]), ("changed", changed.map { [$0.line] } ?? [])]),
        ]),
      columns: columns, rows: [row])
  }

  /// Each event with what was written below it.
  private var conversation: [TextDocument.Section] {
    events.enumerated().map { index, event in
      let value = Dictionary(
        uniqueKeysWithValues: zip(TicketPortrait.eventColumns.map(\.name), event.map(\.lines)))
      func first(_ name: String) -> String? { value[name]?.first }
      let before = index == 0 ? nil : events[index - 1]
      let changes = ["state", "priority", "category", "assignee", "team"].compactMap { name -> String? in
        let place = TicketPortrait.eventColumns.firstIndex { $0.name == name } ?? 0
        let (old, new) = (before?[place].lines.first, event[place].lines.first)
        return old == new ? nil : "\(name) \(new ?? "none")"
      }
      let kind = [first("kind"), first("direction")].compactMap(\.self).joined(separator: " ")
      let actor = first("actor").map { " by \($0)" } ?? ""
      let effect = changes.isEmpty ? "" : ": " + changes.joined(separator: ", ")
      return TextDocument.Section(
        title: "\(first("at") ?? "") \(kind)\(actor)\(effect)", items: value["text"] ?? [])
    }
  }
}
