import ArgumentParser
import CRMKit
import Tabular

/// `crm deal show`
struct DealShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a deal, with its stage history.",
    discussion: """
      JSON has the columns of a list, and with them contacts, lines, events and the provenance of the record.

      Examples:
        crm deal show 1
        crm deal show salesforce:0065g00000AAAAA -f json
      """)

  @Argument(help: "deal by id or source:number") var deal: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let detail = try environment.openStore(.reading).deal(deal)
    try environment.console.write(detail.document)
    return .done
  }
}

extension DealDetail {
  /// The detail as `crm.deal/1`.
  fileprivate var document: Document {
    let columns = DealDetail.columns
    let parts = [
      (name: "contacts", columns: DealDetail.contactColumns, rows: contacts),
      (name: "lines", columns: OrderDetail.lineColumns, rows: lines),
      (name: "events", columns: DealDetail.eventColumns, rows: events),
    ]
    return Document(
      schema: "crm.deal/1",
      members: zip(columns, row).map { (key: $0.name, value: $1.json) }
        + parts.map { part in
          (
            key: part.name,
            value: .array(part.rows.map { .object(zip(part.columns, $0).map { ($0.name, $1.json) }) })
          )
        } + [("added", added.json), ("changed", changed?.json ?? .null)],
      text: TextDocument(
        sections: [
          TextDocument.Section(.fields(zip(columns, row).map { TextDocument.Field($0, $1) }))
        ] + parts.map { TextDocument.Section(title: $0.name, columns: $0.columns, rows: $0.rows) } + [
          TextDocument.Section(
            title: "history", fields: [("added", [added.line]), ("changed", changed.map { [$0.line] } ?? [])])
        ]),
      columns: columns, rows: [row])
  }
}
