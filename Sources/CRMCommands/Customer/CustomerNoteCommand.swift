import ArgumentParser
import CRMKit
import Tabular

/// `crm customer note`
struct CustomerNoteCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "note", abstract: "Add a note to a customer.",
    discussion: """
      A note is kept with its time and author. 'crm customer show' lists notes, newest first; 'crm
      interaction add' logs calls and meetings.

      Examples:
        crm customer note 1 'prefers to be called in the afternoon'
        crm customer note ada@example.org - < minutes.txt
      """)
  static var result: (any Tabulated.Type)? { NotedCustomer.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @Argument(help: "text of the note, or - for standard input") var text: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let text =
      try text == "-" ? String(decoding: environment.readBytes(of: "-"), as: UTF8.self).trimmed : text.trimmed
    guard !text.isEmpty else {
      throw UsageError(
        .missingValue, "the note is empty", hint: "write it in quotes, or - for standard input")
    }
    let store = try environment.openStore(.writing)
    let id = try store.customerID(customer)
    let noted = try store.addNote(text, to: id, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.customer_noted/1",
      NotedCustomer(cells: [.integer(id), .text(text), .optional(noted.changeset), .boolean(global.dryRun)]))
    document.line = global.dryRun ? "would add a note to customer \(id)" : "added a note to customer \(id)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What `crm customer note` did.
struct NotedCustomer: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the customer"),
    Column("text", help: "text of the note"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
}
