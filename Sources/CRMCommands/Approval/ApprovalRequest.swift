import ArgumentParser
import CRMKit
import Tabular

/// `crm approval request`
struct ApprovalRequest: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "request", abstract: "Request an approval for a ticket.",
    discussion: """
      Steps come one after the other: of 'any: ada, bob' one yes is enough, 'all: carl, dora' needs one of each. A single no
      ends it. --time-limit is working time of --calendar, or of the calendar that the ticket is measured by; what takes longer
      is overdue, which 'crm approval list' tells. All of it is in the ticket's ledger.

      Examples:
        crm approval request 1 --step 'any: ada, bob' --text 'replace the scanner, 410 EUR'
        crm approval request 1 --step 'any: ada, bob' --step 'all: carl, dora' --time-limit 8h --calendar office
      """)
  static var result: (any Tabulated.Type)? { WrittenApproval.self }

  @Argument(help: "Id of the ticket, or source:number.") var ticket: String
  @Option(
    name: .customLong("step"),
    help: .init(
      "Who is asked: 'any: ada, bob', or 'all: carl, dora'; given again for the next.", valueName: "step"))
  var steps: [String] = []
  @Option(help: "What is to be approved.") var text: String?
  @Option(
    help: .init("How much working time it may take: 8h.", valueName: "duration"),
    transform: value(of: "time-limit", WorkingDuration.init(positive:)))
  var timeLimit: WorkingDuration?
  @Option(help: "Whose working time counts.", completion: .shellCommand("crm complete calendars"))
  var calendar: String?
  @OptionGroup var person: ApprovalPersonOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !steps.isEmpty else {
      throw UsageError(.missingArgument, "nobody is asked", hint: "add --step 'any: ada, bob'")
    }
    let steps = try self.steps.map { try ApprovalStep(parsing: $0) }
    let store = try environment.openStore(.writing)
    let id = try store.ticketIDs([ticket])[0]
    var approval = Approval(ofTicket: id, by: person.name(environment), steps: steps)
    approval.text = text
    approval.limit = timeLimit?.seconds
    let written = try store.request(approval, calendar: calendar, dryRun: global.dryRun)
    let waiting = written.value.waiting.joined(separator: ", ")
    try environment.console.write(
      receipt: WrittenApproval.document(
        written, isDryRun: global.dryRun,
        "\(global.dryRun ? "would request" : "requested") approval \(written.value.id) of ticket \(id); waits for \(waiting)"
      ))
    return .done
  }
}
