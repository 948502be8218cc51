import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket edit`
struct TicketEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change the priority, category, subject or customer of a ticket.",
    discussion: """
      Priority, category, assignee and team are kept by the ticket's ledger, so that reports of earlier days stay as they
      were.

      Examples:
        crm ticket edit 1 --priority urgent --category hardware
        crm ticket edit 1 --subject 'Scanner stays dark' --customer grace@example.org --clear channel
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

  static let clearable = plain + TicketChange.clearable
  private static let plain = ["customer", "subject", "channel", "custom"]

  @Argument(help: "Id, or source:number.") var ticket: String
  @Option(help: "What it is about.", transform: neededText(of: "subject")) var subject: String?
  @Option(help: "Whose it is: id, e-mail address, phone number or source:key.") var customer: String?
  @Option(help: "Where it came in.") var channel: String?
  @OptionGroup(title: "Values") var standing: TicketSnapshotOptions
  @Option(help: .init("Empty a field, named as its column.", valueName: "field")) var clear: [String] = []
  @Option(help: .init("When the ledger's values changed; now by default.", valueName: "time")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.ticketIDs([ticket])[0]
    var change = try standing.change(
      at: environment.moment(happened: at, in: store), environment, store)
    var plain = [("subject", subject), ("channel", channel)].compactMap { name, text in
      text.map { RecordChange(name, text: $0) }
    }
    for field in clear {
      if TicketChange.clearable.contains(field) {
        change.cleared.insert(field)
      } else {
        plain.append(try RecordChange(clearing: field, of: Self.plain + TicketChange.clearable))
      }
    }
    guard !change.isEmpty || !plain.isEmpty || customer != nil else {
      throw UsageError(.missingArgument, "nothing to change is given", hint: "see crm ticket edit --help")
    }
    let edited = try store.edit(ticket: id, change, plain, customer: customer, dryRun: global.dryRun)
    try environment.console.write(
      receipt: EditedRecord.document("ticket", id, edited, isDryRun: global.dryRun))
    return .done
  }
}
