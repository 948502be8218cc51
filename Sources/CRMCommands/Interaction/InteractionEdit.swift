import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction edit`
struct InteractionEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit an interaction.",
    discussion: """
      Examples:
        crm interaction edit 1 --outcome 'called back' --clear text
        crm interaction edit phone:c-17 --customer ada@example.org
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

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
      receipt: EditedRecord.document("interaction", id, edited, isDryRun: global.dryRun))
    return .done
  }
}
