import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment explain`
struct AssignmentExplain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "explain", abstract: "Explain who a deal would be assigned to, and why.",
    discussion: """
      Shows the decision of a run that assigns this deal alone, as if the deal were unassigned. Each clause of
      each rule is listed with the value found and whether it holds.

      Examples:
        crm assignment explain 7
        crm assignment explain 7 -f json
      """)

  @Argument(help: "id of the deal, or source:number") var deal: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let id = try store.dealIDs([deal])[0]
    let explanation = try store.explainAssignment(of: id, asOf: environment.asOfNow(in: store))
    try environment.console.write(explanation.document)
    return .done
  }
}
