import ArgumentParser
import CRMKit
import Tabular

/// `crm lifecycle`: stages of life that a person set.
struct LifecycleNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "lifecycle", abstract: "Lifecycle stages of customers, set by hand.",
    discussion: """
      A lifecycle stage is computed from the orders of a customer ('crm report lifecycle'). A stage set by
      hand replaces the computed one.
      """,
    subcommands: [LifecycleSet.self, LifecycleUnset.self, LifecycleList.self])
}

/// `crm lifecycle set`
struct LifecycleSet: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "set", abstract: "Set the lifecycle stage of a customer by hand.",
    discussion: """
      Reports, rules and alerts use the stage from now on, until 'crm lifecycle unset'. The stages are those
      of both schemes of 'crm report lifecycle': prospect, new, repeat, reactivated, active, at_risk,
      dormant, lost.

      Examples:
        crm lifecycle set 4 lost --reason 'moved abroad'
        crm lifecycle set 4 lost --reason 'moved abroad' --dry-run
      """)
  static var result: (any Tabulated.Type)? { LifecycleChange.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @Argument(help: "lifecycle stage", completion: .list(LifecycleOverride.stages)) var stage: String
  @Option(help: .init("reason, kept in the history", valueName: "text")) var reason: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !reason.isEmpty else {
      throw UsageError(.invalidValue, "--reason is empty", hint: "write --reason 'moved abroad'")
    }
    let store = try environment.openStore(.writing)
    let written = try store.setLifecycle((stage, reason), of: [customer], dryRun: global.dryRun)
    return try environment.write(LifecycleChange(stage, written, global))
  }
}

/// What setting or unsetting stages of life did.
struct LifecycleChange: Tabulated {
  static let columns = [
    Column("stage", help: "lifecycle stage set; empty if it was unset"),
    Column("customers", .integer, help: "customers named on the command line or read by --ids-from"),
    Column("changed", .integer, help: "customers changed"),
    Column("unchanged", .integer, help: "customers left unchanged"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
  /// The line of the receipt.
  let line: String

  init(_ stage: String?, _ written: Store.Written<OverrideSummary>, _ global: GlobalOptions) {
    let summary = written.value
    let unchanged = summary.customers - summary.changed
    cells = [
      .optional(stage), .integer(Int64(summary.customers)), .integer(Int64(summary.changed)),
      .integer(Int64(unchanged)), .optional(written.changeset), .boolean(global.dryRun),
    ]
    line =
      (global.dryRun ? "would " : "") + (stage == nil ? "unset" : "set")
      + " the stage of \(summary.changed) customer\(summary.changed == 1 ? "" : "s")"
      + (stage.map { " to \($0)" } ?? "") + (unchanged == 0 ? "" : ", \(unchanged) unchanged")
  }
}

extension Environment {
  func write(_ change: LifecycleChange) throws -> ExitStatus {
    var document = Document(schema: "crm.lifecycle_changed/1", change)
    document.line = change.line
    try console.write(receipt: document)
    return .done
  }
}

/// `crm lifecycle unset`
struct LifecycleUnset: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unset", abstract: "Remove a lifecycle stage that was set by hand.",
    discussion: """
      Examples:
        crm lifecycle unset 4 2
        crm lifecycle unset 4 --dry-run -f json
      """)
  static var result: (any Tabulated.Type)? { LifecycleChange.self }

  @Argument(help: "customers by id, e-mail address, phone number or source:key") var customers: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(customers, in: environment)
    let store = try environment.openStore(.writing)
    let written = try store.setLifecycle(nil, of: names, dryRun: global.dryRun)
    return try environment.write(LifecycleChange(nil, written, global))
  }
}

/// `crm lifecycle list`
struct LifecycleList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the lifecycle stages set by hand, with reasons.",
    discussion: """
      'crm report lifecycle' lists the stages of all customers.

      Examples:
        crm lifecycle list
        crm lifecycle list -f csv --columns customer_id,stage,at
      """)
  static let columns = LifecycleOverride.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).lifecycleOverrides())
  }
}
