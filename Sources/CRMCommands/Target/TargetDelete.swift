import ArgumentParser
import CRMKit
import Tabular

/// `crm target delete`
struct TargetDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete sales targets.",
    discussion: """
      To delete several targets, crm asks for confirmation; scripts pass --yes.

      Examples:
        crm target delete 7
        crm target list --period 2025 -f ids | crm target delete --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "ids of targets") var targets: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(targets, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try names.map { name in
      guard let id = Int64(name) else { throw RecordError.notFound(noun: "target", name: name) }
      return try store.target(id).id
    }
    try environment.confirmDeletion(of: "target", ids, in: store)
    let deleted = try store.delete(.target, ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("target", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
