import ArgumentParser
import CRMKit
import Tabular

/// `crm kb use`
struct KBUse: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "use", abstract: "Record that an article answered a ticket.",
    discussion: """
      The version that is in force is noted with it. A second time says nothing new.

      Examples:
        crm kb use refund --ticket 7
      """)
  static var result: (any Tabulated.Type)? { UsedArticle.self }

  @Argument(help: "Name of the article.", completion: .shellCommand("crm complete articles"))
  var article: String
  @Option(help: .init("The ticket: its id, or source:number.", valueName: "ticket")) var ticket: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let used = try environment.openStore(.writing).useArticle(
      article, onTicket: ticket, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.kb_used/1", UsedArticle(used, name: article, isDryRun: global.dryRun))
    let verb = global.dryRun ? "would note" : "noted"
    document.line =
      used.value.isNew
      ? "\(verb) article '\(article)' on ticket \(used.value.ticket)"
      : "article '\(article)' is noted on ticket \(used.value.ticket) already"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What noting the use of an article did.
struct UsedArticle: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the article."),
    Column("name", help: "The word that commands call it by."),
    Column("ticket", .integer, help: "Number of the ticket."),
    Column("changeset", .integer, help: "The changeset; none where it was noted already."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
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
