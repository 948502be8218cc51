import ArgumentParser
import CRMKit
import Tabular

/// `crm user edit`
struct UserEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a user.",
    discussion: """
      A user who leaves is best kept, with the day in --left: from then on the user is assigned nothing, and
      others may claim the deals. 'crm assignment run --reassign' assigns them to others. The login name
      cannot be changed, because records hold it.

      Examples:
        crm user edit ann --capacity 25 --title 'Account manager'
        crm user edit bob --left today
        crm user edit ann --clear capacity
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

  static let clearable = [
    "full_name", "email", "title", "region", "capacity", "started_on", "left_on",
  ]

  @Argument(help: "login name of the user", completion: .shellCommand("crm complete users")) var user: String
  @OptionGroup(title: "Values") var values: UserValueOptions
  @Option(help: .init("clear a field, by the name of its column; repeatable", valueName: "field")) var clear:
    [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let changes =
      try values.draft(environment, store).changes
      + clear.map { try RecordChange(clearing: $0, of: Self.clearable) }
    guard !changes.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm user edit --help")
    }
    let id = try store.recordID(.user, user)
    let edited = try store.edit(.user, id, changes, dryRun: global.dryRun)
    var document = EditedRecord.document("user", id, edited, isDryRun: global.dryRun)
    document.line = EditedRecord.line("user", user, edited.value, isDryRun: global.dryRun)
    try environment.console.write(receipt: document)
    return .done
  }
}

extension EditedRecord {
  /// `changed user 'ann': capacity, title`
  static func line(_ noun: String, _ name: String, _ fields: [String], isDryRun: Bool) -> String {
    fields.isEmpty
      ? "\(noun) '\(name)' is unchanged"
      : "\(isDryRun ? "would change" : "changed") \(noun) '\(name)': \(fields.joined(separator: ", "))"
  }
}
