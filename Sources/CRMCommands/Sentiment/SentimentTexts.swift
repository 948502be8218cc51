import Analytics
import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment texts`
struct SentimentTexts: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "texts", abstract: "List customer texts with their sentiment.",
    discussion: """
      What customers wrote are incoming messages of tickets, texts of incoming interactions, and comments of answers to surveys.
      They are judged by the lexicon as they are listed; 'crm sentiment score' says how far that can be trusted.

      Examples:
        crm sentiment texts --label negative --at 30d
        crm sentiment texts --customer ada@example.org --sort -at
        crm sentiment texts --kind answer --columns at,customer_name,score,words -f csv
      """)
  static let columns = RecordTable.texts.columns

  @Option(
    help: "interaction, ticket or answer; given again, of any of them.",
    completion: .list(WrittenTextFilter.Kind.allCases.map(\.rawValue)),
    transform: WrittenTextFilter.Kind.init(argument:))
  var kind: [WrittenTextFilter.Kind] = []
  @Option(
    help: .init("Of this customer: an id, e-mail address, phone number or source:key.", valueName: "customer")
  )
  var customer: String?
  @Option(help: "About this one of ours.", completion: .shellCommand("crm complete owners")) var agent:
    String?
  @Option(
    help: "positive, neutral or negative.", completion: .list(SentimentLabel.allCases.map(\.rawValue)),
    transform: SentimentLabel.init(argument:))
  var label: SentimentLabel?
  @Option(help: .init("Written in this time: 2026-01, 30d, 2025-07-01..2025-09.", valueName: "time"))
  var at: String?
  @Option(help: .init("In the text or the customer's name.", valueName: "text")) var search: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var filter = WrittenTextFilter()
    filter.kinds = kind
    filter.customer = try customer.map(store.customerID)
    (filter.agent, filter.label, filter.search) = (agent, label, search)
    filter.at = try environment.span(at, of: "at", in: store)
    var rows = try store.writtenTexts(
      filter, order: environment.order(of: Self.columns),
      columns: environment.console.chosenColumns(of: Self.columns)
    )
    return try environment.console.write(chosen: &rows)
  }
}

extension WrittenTextFilter.Kind: Choice {}
