import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket show`
struct TicketShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a ticket with its whole conversation.",
    discussion: """
      A merged ticket shows the ticket it was merged into, with both conversations. Quoted lines of earlier e-mails
      are left out and counted; --quoted shows them.

      Examples:
        crm ticket show 1
        crm ticket show 1 --quoted
        crm ticket show zendesk:4711 -f json
      """)

  @Argument(help: "ticket by id or source:number") var ticket: String
  @Flag(help: "show quoted lines of earlier e-mails") var quoted = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let detail = try environment.openStore(.reading).ticket(ticket, quoting: quoted)
    try environment.console.write(detail.document)
    return .done
  }
}

extension TicketDetail {
  /// The detail as `crm.ticket/1`.
  fileprivate var document: Document {
    let columns = TicketDetail.columns
    let parts = [
      (name: "events", columns: TicketDetail.eventColumns, rows: events),
      (name: "links", columns: TicketDetail.linkColumns, rows: links),
      (name: "attachments", columns: TicketDetail.attachmentColumns, rows: attachments),
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
          TextDocument.Section(.fields(zip(columns, row).map { TextDocument.Field($0, $1) }))
        ] + [conversation] + [
          TextDocument.Section(title: "links", columns: TicketDetail.linkColumns, rows: links),
          TextDocument.Section(
            title: "attachments", columns: TicketDetail.attachmentColumns, rows: attachments),
          TextDocument.Section(
            title: "history", fields: [("added", [added.line]), ("changed", changed.map { [$0.line] } ?? [])]),
        ]),
      columns: columns, rows: [row])
  }

  /// Each event with what was written below it.
  private var conversation: TextDocument.Section {
    var before: [String: [String: String]] = [:]
    let fields = events.map { event in
      let value = zip(TicketDetail.eventColumns, event).reduce(into: [:]) { $0[$1.0.name] = $1.1.lines }
      func first(_ name: String) -> String? { value[name]?.first }
      let ticket = first("ticket_id") ?? ""
      let changes = (["state"] + TicketValues.fields.map(\.name)).filter {
        before[ticket]?[$0] != first($0)
      }
      before[ticket] = value.compactMapValues(\.first)
      let other = ticket == row.first?.lines.first ? nil : "on ticket \(ticket)"
      let words = [first("kind"), first("direction"), other, first("actor").map { "by \($0)" }]
      let effect = changes.map { "\($0) \(first($0) ?? "none")" }.joined(separator: ", ")
      let count = first("quoted_lines") ?? "0"
      let quoted = count == "0" ? "" : " (\(count) quoted line\(count == "1" ? "" : "s") left out)"
      let summary =
        words.compactMap(\.self).joined(separator: " ") + (effect.isEmpty ? "" : ": \(effect)") + quoted
      return TextDocument.Field(
        first("at") ?? "",
        [summary]
          + (value["text"] ?? []).flatMap { text in
            text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
          })
    }
    return TextDocument.Section(title: "conversation", .fields(fields))
  }
}
