import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction`
struct InteractionNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "interaction", abstract: "Interactions: logged activities such as calls and meetings.",
    discussion: """
      An interaction is a past activity with a customer: a call, an e-mail, a meeting or another contact,
      with its channel, direction, time, duration and text. Tasks are planned activities.
      """,
    subcommands: [
      InteractionAdd.self, InteractionShow.self, ListRecords<InteractionVerbs>.self, InteractionEdit.self,
      DeleteRecords<InteractionVerbs>.self, InteractionImportCommand.self,
      ExportRecords<InteractionVerbs>.self,
    ])
}

enum InteractionVerbs: ExportVerbs, DeleteVerbs {
  static let noun = RecordNoun.interaction
  static let naming = "id or source:number"
  static let columns = RecordTable.interactions.columns

  static let listing = VerbText(
    "List activities: calls, e-mails, meetings and others.",
    """
    All filters must match. --since and --until filter by the time of the interaction. Times are
    2026-01-15, 2026-01, 2026-Q1 or 30d (30 days ago).

    Examples:
      crm interaction list --customer ada@example.org --sort -at
      crm interaction list --kind call --kind chat --direction in --since 2026-01
      crm interaction list --where 'kind = call and duration_seconds > 300' -f csv
    """)

  static let exporting = VerbText(
    "Export interactions to a file, with every column.",
    """
    The file extension selects the format; without one, and on standard output, it is csv. 'crm interaction
    import' reads csv, tsv, json and ndjson back; import the customers first.

    Examples:
      crm interaction export interactions.csv
      crm interaction export --kind call -f ndjson > calls.ndjson
    """)

  static let deleting = VerbText(
    "Delete interactions.",
    """
    To delete several interactions, crm asks for confirmation; scripts pass --yes. 'crm undo' restores
    everything.

    Examples:
      crm interaction delete 3
      crm interaction delete phone:c-17 4 --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try store.interactionIDs(names)
  }

  static func rows(_ filter: InteractionFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.interactions(filter, in: store)
  }
}

/// `crm interaction add`
struct InteractionAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Log an activity: a call, e-mail, meeting or other contact.",
    discussion: """
      An interaction is an activity that took place. 'crm task add' plans one.

      Examples:
        crm interaction add ada@example.org --kind call --direction in --duration 340 --outcome solved
        crm interaction add 1 --kind visit --at 2026-01-10 --subject 'New machine' --text 'Wants an offer by March.'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @OptionGroup(title: "Values") var values: InteractionValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let added = try store.addInteraction(
      values.draft(environment, store), of: customer, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.added("interaction", added, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm interaction show`
struct InteractionShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about an interaction.",
    discussion: """
      Examples:
        crm interaction show 1
        crm interaction show phone:c-17 -f json
      """)

  @Argument(help: "interaction by id or source:number") var interaction: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (row, added, changed) = try environment.openStore(.reading).interaction(interaction)
    try environment.console.write(
      Document.record("interaction", RecordTable.interactions.columns, row, added, changed))
    return .done
  }
}

/// `crm interaction edit`
struct InteractionEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit an interaction.",
    discussion: """
      Examples:
        crm interaction edit 1 --outcome 'called back' --clear text
        crm interaction edit phone:c-17 --customer ada@example.org
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = [
    "customer", "direction", "channel", "duration_seconds", "outcome", "subject", "text", "actor", "custom",
  ]

  @Argument(help: "interaction by id or source:number") var interaction: String
  @OptionGroup(title: "Values") var values: InteractionValueOptions
  @Option(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @Option(help: .init("field to clear, named as its column", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.interactionIDs([interaction])[0]
    let changes =
      try values.changes(environment, store)
      + clear.map { try RecordChange(clearing: $0, of: Self.clearable) }
    guard !changes.isEmpty || customer != nil else {
      throw UsageError(
        .missingArgument, "no change is given", hint: "see crm interaction edit --help")
    }
    let edited = try store.edit(.interaction, id, changes, customer: customer, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("interaction", id, edited, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm interaction import`
struct InteractionImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import interactions (calls, e-mails, meetings) from a file.",
    discussion: """
      A file needs a time and a kind for each interaction. An interaction is matched by its number; without
      one by customer, time, kind, direction, channel, subject and text. Importing the same file again
      changes nothing. Customers are named as in 'crm order import'. Times without an offset are in the time
      zone of --tz.

      Examples:
        crm interaction import calls.csv --source phone
        crm interaction import calls.csv --on-unknown-customer unlinked --on-error skip --rejects rejects.csv
      """)
  static var result: (any Tabulated.Type)? { InteractionImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = InteractionDrafter(source: try activity.checkedSource)
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    return try input.options(of: .interaction, in: store, environment, activity).run {
      [drafter] file, progress in
      var options = InteractionImportOptions(file: file, drafter: drafter)
      options.unknownCustomer = activity.onUnknownCustomer
      return try store.importInteractions(options, progress: progress)
    } report: { summary in
      let created = summary.orders.newCustomers
      return ImportReport(
        summary, as: InteractionImportSummary(summary),
        effects: created == 0 ? "" : ": \(created) new customer\(created == 1 ? "" : "s")", environment)
    }
  }
}
