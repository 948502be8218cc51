import ArgumentParser
import CRMKit
import Tabular

/// `crm survey withdraw`
struct SurveyWithdraw: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "withdraw", abstract: "Delete survey responses, or requests without a response.",
    discussion: """
      Asks for confirmation if there is more than one; scripts pass --yes. Tasks that follow-up rules made
      stay. 'crm undo' restores everything.

      Examples:
        crm survey withdraw 3
        crm survey answers --where 'comment contains "spam"' -f ids | crm survey withdraw --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "ids of responses") var answers: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(answers, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.answerIDs(names)
    try environment.confirmDeletion(of: "answer", ids, in: store)
    let deleted = try store.delete(answers: ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("answer", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
