import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket edit`
struct TicketEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit the priority, category, subject or customer of a ticket.",
    discussion: """
      Priority, category, assignee and team are part of the ticket's history, so that reports of earlier days stay
      the same.

      Examples:
        crm ticket edit 1 --priority urgent --category hardware
        crm ticket edit 1 --subject 'Scanner stays dark' --customer grace@example.org --clear channel
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = FieldTable.tickets.clearable

  @Argument(help: "ticket by id or source:number") var ticket: String
  @Option(help: "subject", transform: neededText(of: "subject")) var subject: String?
  @Option(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @OptionGroup(title: "Values") var plain: NounFieldOptions<TicketPlainOptions>
  @OptionGroup(title: "Values") var values: NounFieldOptions<TicketLedgerOptions>
  @Option(help: .init("field to clear, named as its column", valueName: "field")) var clear: [String] = []
  @Option(help: .init("time of the change; now by default", valueName: "time")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.ticketIDs([ticket])[0]
    var change = try values.change(at: at, environment, store)
    var plain = plain.given.map { RecordChange($0.field.column, text: $0.texts.last ?? "") }
    if let subject { plain.append(RecordChange("subject", text: subject)) }
    for name in clear {
      let emptied = try RecordChange(clearing: name, of: Self.clearable)
      if FieldTable.tickets[name]?.has(.ledger) == true {
        change.cleared.insert(name)
      } else {
        plain.append(emptied)
      }
    }
    guard !change.isEmpty || !plain.isEmpty || customer != nil else {
      throw UsageError(.missingArgument, "nothing to change is given", hint: "see crm ticket edit --help")
    }
    let edited = try store.edit(ticket: id, change, plain, customer: customer, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("ticket", id, edited, isDryRun: global.dryRun))
    return .done
  }
}
