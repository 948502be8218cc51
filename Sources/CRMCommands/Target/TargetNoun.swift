import ArgumentParser
import CRMKit
import Tabular

/// `crm target`
struct TargetNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Sales targets (quotas) per owner and period.",
    discussion: """
      A target, or quota, is what an owner or a team is to reach in a year, a quarter or a month: revenue
      won, deals won, calls and more. 'crm report targets' shows the attainment.
      """,
    subcommands: [
      TargetAdd.self, ListRecords<TargetVerbs>.self, TargetShow.self, TargetEdit.self,
      DeleteRecords<TargetVerbs>.self,
      TargetImportCommand.self, ExportRecords<TargetVerbs>.self,
    ])
}

enum TargetVerbs: ExportVerbs, DeleteVerbs {
  static let noun = RecordNoun.target
  static let naming = "id"
  static let columns = RecordTable.targets.columns

  static let listing = VerbText(
    "List sales targets (quotas).",
    """
    Examples:
      crm target list
      crm target list --owner ada --period 2026-Q1
    """)

  static let exporting = VerbText(
    "Export sales targets (quotas) to a file.",
    """
    Examples:
      crm target export targets.csv
    """)

  static let deleting = VerbText(
    "Delete sales targets.",
    """
    To delete several targets, crm asks for confirmation; scripts pass --yes.

    Examples:
      crm target delete 7
      crm target list --period 2025 -f ids | crm target delete --ids-from - --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try names.map { name in
      guard let id = Int64(name) else { throw RecordError.notFound(noun: "target", name: name) }
      return try store.target(id).id
    }
  }

  static func rows(_ filter: TargetFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.targets(filter, in: store)
  }
}

/// `crm target add`
struct TargetAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a sales target (quota) of an owner for a period.",
    discussion: """
      \(TargetMetric.allCases.map { "  \($0.rawValue)  \($0.help)" }.joined(separator: "\n"))

      An owner has one target of a metric in a period. 'crm report targets' says how far it is reached.

      Examples:
        crm target add ada 2026-Q1 50000 --currency EUR
        crm target add ada 2026-01 120 --metric calls
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "owner of the target: a user or a team", completion: .shellCommand("crm complete owners"))
  var owner: String
  @Argument(help: "period: 2026, 2026-Q1 or 2026-01", transform: TargetPeriod.init(argument:)) var period:
    TargetPeriod
  @Argument(help: "target value: an amount, or a number") var value: String
  @Option(
    help: .init("metric: \(TargetMetric.list); won_value by default", valueName: "metric"),
    completion: .list(TargetMetric.allCases.map(\.rawValue)), transform: TargetMetric.init(argument:))
  var metric = TargetMetric.wonValue
  @Option(
    help: .init("currency of an amount; the setting base-currency by default", valueName: "code"),
    transform: CRMCommands.value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !owner.isEmpty else {
      throw UsageError(.missingArgument, "the owner is empty", hint: "crm target add ada 2026-Q1 50000")
    }
    let store = try environment.openStore(.writing)
    let money = try currency ?? (metric == .wonValue ? store.baseCurrency() : nil)
    let (value, currency) = try environment.targetValue(value, metric, money)
    let added = try store.add(
      Target(owner, metric, period, value: value, currency),
      dryRun: global.dryRun)
    try environment.console.write(receipt: Receipt.added("target", added, isDryRun: global.dryRun))
    return .done
  }
}

extension Environment {
  /// - Throws: ``TaskError``, ``RecordError/invalid(field:_:)``.
  func targetValue(
    _ text: String, _ metric: TargetMetric, _ currency: Currency?
  ) throws -> (value: Int64, currency: Currency?) {
    do { return try Target.value(of: text, metric, currency) } catch let error as ValueError {
      throw RecordError.invalid(field: "value", error)
    }
  }
}

/// `crm target show`
struct TargetShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a sales target (quota).",
    discussion: """
      'crm report targets' shows how far the target is reached.

      Examples:
        crm target show 1
        crm target show 1 -f json
      """)

  @Argument(help: "id of the target") var target: Int64
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (row, added, changed) = try environment.openStore(.reading).targetRow(target)
    try environment.console.write(
      Document.record("target", RecordTable.targets.columns, row, added, changed))
    return .done
  }
}

/// `crm target edit`
struct TargetEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a sales target (quota).",
    discussion: """
      Examples:
        crm target edit 1 --value 60000
        crm target edit 1 --owner bob --period 2026-Q2
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "id of the target") var target: Int64
  @Option(help: "owner of the target: a user or a team", completion: .shellCommand("crm complete owners"))
  var owner: String?
  @Option(
    help: .init("period: 2026, 2026-Q1 or 2026-01", valueName: "period"),
    transform: TargetPeriod.init(argument:))
  var period: TargetPeriod?
  @Option(help: "target value: an amount, or a number") var value: String?
  @Option(
    help: .init("currency of an amount, with --value", valueName: "code"),
    transform: CRMCommands.value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard owner != nil || period != nil || value != nil else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm target edit --help")
    }
    let store = try environment.openStore(.writing)
    var target = try store.target(self.target)
    target.owner = owner ?? target.owner
    target.period = period ?? target.period
    if let value {
      (target.value, target.currency) = try environment.targetValue(
        value, target.metric, currency ?? target.currency)
    }
    let edited = try store.edit(target, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("target", target.id, edited, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm target import`
struct TargetImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import sales targets (quotas) from a file.",
    discussion: """
      Columns: owner, period, value, and optionally metric (won_value by default) and currency (the setting
      base-currency by default). A target is matched by owner, metric and period. Importing the same file
      again changes nothing.

      Examples:
        crm target import targets.csv --currency EUR
        crm target import quotas.csv --map 'Rep=owner' --metric won_deals
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @Option(
    help: .init("metric of rows without one", valueName: "metric"),
    completion: .list(TargetMetric.allCases.map(\.rawValue)), transform: TargetMetric.init(argument:))
  var metric = TargetMetric.wonValue
  @Option(
    help: .init("currency of amounts without one", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = TargetDrafter(currency: try currency ?? store.baseCurrency())
    drafter.metric = metric
    return try input.options(of: .target, in: store, environment).run {
      try store.importTargets($0, drafter, progress: $1)
    }
  }
}
