import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket open`
struct TicketOpen: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "open", abstract: "Open a ticket.",
    discussion: """
      It begins in the first state of the setting ticket.states, 'new' where nothing else is set. --text is what the customer
      wrote.

      Examples:
        crm ticket open 'Scanner does not start' --customer ada@example.org --text 'Since Monday it stays dark.'
        crm ticket open 'Invoice 1017' --priority high --category billing --team accounts --tag invoice
        crm ticket open 'Call back' --customer ada@example.org --channel phone --at 2026-01-15T08:30 --text - < notes.txt
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "What it is about.") var subject: String
  @Option(help: "Whose it is: id, e-mail address, phone number or source:key.") var customer: String?
  @Option(help: "What the customer wrote, or - for standard input.") var text: String?
  @Option(help: "Where it came in, such as phone, web or chat.") var channel: String?
  @OptionGroup(title: "Values") var standing: TicketStandingOptions
  @Option(
    help: .init("The state; the first one by default.", valueName: "state"),
    completion: .shellCommand("crm complete ticket-states"))
  var state: String?
  @Option(
    help: .init("A tag; given again for more.", valueName: "tag"),
    completion: .shellCommand("crm complete ticket-tags"))
  var tag: [String] = []
  @Option(help: "The system that numbered it.") var source: String?
  @Option(help: "Its number there.") var number: String?
  @Option(help: .init("When it began; now by default.", valueName: "time")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !subject.trimmed.isEmpty else {
      throw UsageError(
        .missingArgument, "the subject is empty", hint: "crm ticket open 'Scanner does not start'")
    }
    let text = try environment.text(text)
    let store = try environment.openStore(.writing)
    let opened = try store.openTicket(draft(text, environment, store), of: customer, dryRun: global.dryRun)
    var receipt = AddedRecord.document("ticket", opened, isDryRun: global.dryRun)
    receipt.line = "\(global.dryRun ? "would open" : "opened") ticket \(opened.value)"
    try environment.console.write(receipt: receipt)
    return .done
  }

  private func draft(_ text: String?, _ environment: Environment, _ store: Store) throws -> TicketDraft {
    var draft = TicketDraft()
    draft.subject = subject.trimmed
    draft.channel = channel
    draft.tags = tag
    draft.number = number
    draft.source = number == nil ? nil : source ?? "external"
    draft.createdAt = try environment.instant(at, of: "at", in: store)
    draft.entry.state = state
    draft.entry.priority = standing.priority
    draft.entry.category = standing.category
    draft.entry.assignee = standing.assignee
    draft.entry.team = standing.team
    draft.entry.text = text
    return draft
  }
}

extension Environment {
  /// A text of the command line, all of standard input where it is `-`; `nil` where nothing is left of it.
  func text(_ given: String?) throws -> String? {
    guard let given else { return nil }
    let text = try given == "-" ? String(decoding: readBytes(of: "-"), as: UTF8.self).trimmed : given.trimmed
    return text.isEmpty ? nil : text
  }
}
