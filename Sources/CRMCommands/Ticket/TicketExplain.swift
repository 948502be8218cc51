import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket explain`
struct TicketExplain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "explain", abstract: "Explain which triage rules apply to a ticket, and what they set.",
    discussion: """
      Every rule in its order: whether it holds, with each clause, the value seen and its truth; what it sets, what it leaves
      and why; and what the ledger has of it. They are asked as if none had done anything yet: with what people set, and all
      else as it is now. 'next' says what 'crm triage run' would set on top.

      Examples:
        crm ticket explain 1
        crm ticket explain zendesk:4711 -f json
      """)
  static let columns = TriageExplanation.Step.columns

  @Argument(help: "Id, or source:number.") var ticket: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let id = try store.ticketIDs([ticket])[0]
    let explanation = try store.explainTriage(of: id, asOf: environment.asOfNow(in: store))
    try environment.console.write(explanation.document)
    return .done
  }
}
