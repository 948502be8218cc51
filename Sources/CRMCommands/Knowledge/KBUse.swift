import ArgumentParser
import CRMKit
import Tabular

/// `crm kb use`
struct KBUse: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "use", abstract: "Record that an article answered a ticket.",
    discussion: """
      The current version is recorded with it. Recording the same article again changes nothing.

      Examples:
        crm kb use refund --ticket 7
      """)
  static var result: (any Tabulated.Type)? { UsedArticle.self }

  @Argument(help: "name of the article", completion: .shellCommand("crm complete articles"))
  var article: String
  @Option(help: .init("ticket: id, or source:number", valueName: "ticket")) var ticket: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let used = try environment.openStore(.writing).useArticle(
      article, onTicket: ticket, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.kb_used/1", UsedArticle(used, name: article, isDryRun: global.dryRun))
    let verb = global.dryRun ? "would record" : "recorded"
    document.line =
      used.value.isNew
      ? "\(verb) article '\(article)' on ticket \(used.value.ticket)"
      : "article '\(article)' is recorded on ticket \(used.value.ticket) already"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What noting the use of an article did.
struct UsedArticle: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the article"),
    Column("name", help: "name of the article"),
    Column("ticket", .integer, help: "id of the ticket"),
    Column("changeset", .integer, help: "changeset; empty if it was recorded already"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(
    _ used: Store.Written<(article: Int64, ticket: Int64, isNew: Bool)>, name: String, isDryRun: Bool
  ) {
    cells = [
      .integer(used.value.article), .text(name), .integer(used.value.ticket), .optional(used.changeset),
      .boolean(isDryRun),
    ]
  }
}
