import Analytics
import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment texts`
struct SentimentTexts: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "texts", abstract: "List customer texts with their sentiment.",
    discussion: """
      Customer texts are incoming messages of tickets, texts of incoming interactions, and comments of survey
      responses. They are scored by the lexicon when they are listed; 'crm help sentiment score' says how
      accurate it is.

      Examples:
        crm sentiment texts --label negative --since 30d
        crm sentiment texts --customer ada@example.org --sort -at
        crm sentiment texts --kind answer --columns at,customer_name,score,words -f csv
      """)
  static let columns = RecordTable.texts.columns

  @Option(
    help: "only this kind: interaction, ticket or answer; repeatable",
    completion: .list(WrittenTextFilter.Kind.allCases.map(\.rawValue)),
    transform: WrittenTextFilter.Kind.init(argument:))
  var kind: [WrittenTextFilter.Kind] = []
  @Option(
    help: .init("only this customer: id, e-mail address, phone number or source:key", valueName: "customer")
  )
  var customer: String?
  @Option(help: "only this agent", completion: .shellCommand("crm complete owners")) var agent: String?
  @Option(
    help: "only this label: positive, neutral or negative",
    completion: .list(SentimentLabel.allCases.map(\.rawValue)),
    transform: SentimentLabel.init(argument:))
  var label: SentimentLabel?
  @OptionGroup var range: TimeRangeOptions
  @Option(help: .init("search the text and the customer name", valueName: "text")) var search: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var filter = WrittenTextFilter()
    filter.kinds = kind
    filter.customer = try customer.map(store.customerID)
    (filter.agent, filter.label, filter.search) = (agent, label, search)
    filter.at = try environment.span(range, in: store)
    var rows = try store.writtenTexts(
      filter, order: environment.order(of: Self.columns),
      columns: environment.console.chosenColumns(of: Self.columns)
    )
    return try environment.console.write(chosen: &rows)
  }
}

extension WrittenTextFilter.Kind: Choice {}
