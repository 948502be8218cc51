import ArgumentParser
import CRMKit
import Tabular

/// `crm deal`
struct DealNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "deal", abstract: "Leads and deals (opportunities): the sales pipeline.",
    discussion: """
      A deal has a customer, an amount, a stage, an owner and an expected close date; a lead is a deal in an
      early stage. Every change of stage, amount or owner is kept in its stage history, which win rate,
      weighted pipeline and forecast are computed from.
      """,
    subcommands: [
      DealAdd.self, DealShow.self, ListRecords<DealVerbs>.self, DealEditCommand.self,
      DeleteRecords<DealVerbs>.self,
      DealImportCommand.self, DealExport.self,
      DealMoveCommand.self,
      DealWin.self, DealLose.self, DealReopen.self, DealLink.self, DealUnlink.self,
      DealClaim.self, DealRelease.self,
      DealScoreCommand.self, DealExplain.self,
    ])
}

enum DealVerbs: ListVerbs, DeleteVerbs {
  static let noun = RecordNoun.deal
  static let naming = "id or source:number"
  static let columns = RecordTable.deals.columns

  static let listing = VerbText(
    "List leads and deals: the pipeline.",
    """
    All filters must match. --since and --until filter by the time a deal was created. Times are
    2026-01-15, 2026-01, 2026-Q1 or 30d (30 days ago); a span is one of these, or FROM..TO with both ends
    included and either left out.

    Examples:
      crm deal list --status open --sort -amount
      crm deal list --stage proposal --owner sam --close-on 2026-Q1
      crm deal list --owner '' --funnel b2b -f ids
      crm deal list --where 'amount > 5000 and stage_at < -30d and status = open' -f csv
    """)

  static let deleting = VerbText(
    "Delete deals with their contacts, lines and history.",
    """
    To delete several deals, or one with tasks, crm asks for confirmation; scripts pass --yes. 'crm undo'
    restores everything. Close a lost deal with 'crm deal lose' instead, so that it counts in the win rate.

    Examples:
      crm deal delete 3
      crm deal list --where 'name contains "test"' -f ids | crm deal delete --ids-from - --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try store.dealIDs(names)
  }

  static func rows(_ filter: DealFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.deals(filter, in: store)
  }

  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.deleteDeals(ids, dryRun: dryRun).map { ids }
  }
}

/// `crm deal add`
struct DealAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a lead or a deal (opportunity).",
    discussion: """
      A lead is a deal in an early stage, mostly without an amount. It starts in the first stage of its
      funnel (pipeline), which need not be named if there is only one. A deal without a customer can be
      linked to one later. --contact adds other contacts with their roles.

      Examples:
        crm deal add ada@example.org --name 'New press' --amount 12000 --currency EUR --close-on 2026-03-31
        crm deal add ada@example.org --funnel b2b --stage qualified --contact grace@example.org=buyer --owner sam
        crm deal add --name 'Enquiry from the fair' --lead-source fair --source web --number 77
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @OptionGroup(title: "Values") var values: DealValueOptions
  @Option(
    help: "funnel (pipeline) of the deal; the only one by default",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Option(
    help: "stage it starts in; the first by default",
    completion: .shellCommand("crm complete stages"))
  var stage: String?
  @Option(
    name: .customLong("contact"),
    help: .init(
      "another contact of the deal with a role: 'grace@example.org=buyer'; repeatable", valueName: "customer")
  )
  var contacts: [String] = []
  @Option(help: .init("time it was created, now by default", valueName: "time")) var at: String?
  @Option(help: .init("reason if it is added as lost", valueName: "text")) var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var addition = try values.addition(environment, store)
    addition.customer = customer
    addition.draft.funnel = funnel
    addition.draft.stage = stage
    addition.draft.lostReason = reason
    addition.draft.times.created = try environment.instant(happened: at, in: store)
    addition.contacts = contacts.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      return (name: parts.first ?? "", role: parts.count > 1 ? parts[1] : nil)
    }
    let added = try store.addDeal(addition, dryRun: global.dryRun)
    try environment.console.write(receipt: Receipt.added("deal", added, isDryRun: global.dryRun))
    return .done
  }
}

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

/// `crm deal export`
struct DealExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export deals with their lines, or their stage history, to a file.",
    discussion: """
      A deal has a row for each of its lines, or one row if it has none. --events exports the stage history
      instead, a row for each event with the whole state after it. The file extension selects the format;
      without one, and on standard output, it is csv. The filters are those of 'crm deal list'.

      'crm deal import' reads csv, tsv, json and ndjson back. To copy deals with their history to another
      database, import the customers, add the funnels, then import the file of events, then the file of
      deals.

      Examples:
        crm deal export deals.csv
        crm deal export --events events.csv
        crm deal export --status won --closed 2026-Q1 -f ndjson > quarter.ndjson
      """)
  static let columns =
    RecordTable.dealLines.columns
    + RecordTable.dealEvents.columns.filter { new in
      !RecordTable.dealLines.columns.contains { $0.name == new.name }
    }

  @OptionGroup var output: ExportFileArgument
  @Flag(help: "export the stage history, a row for each event") var events = false
  @OptionGroup(title: "Filters") var filter: DealFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var deals = try environment.deals(
      filter, from: events ? .dealEvents : .dealLines, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &deals)
  }
}
