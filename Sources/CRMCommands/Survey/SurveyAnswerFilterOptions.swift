import Analytics
import ArgumentParser
import CRMKit

/// Which answers a list is about.
struct SurveyAnswerFilterOptions: ParsableArguments {
  @Option(
    help: "only this survey; repeatable", completion: .shellCommand("crm complete surveys"))
  var survey: [String] = []
  @Option(
    help: "answered, open or all",
    completion: .list(SurveyAnswerFilter.Status.allCases.map(\.rawValue)),
    transform: SurveyAnswerFilter.Status.init(argument:))
  var status: SurveyAnswerFilter.Status = .all
  @Option(
    help: .init("only this customer: id, e-mail address, phone number or source:key", valueName: "customer")
  )
  var customer: String?
  @Option(help: "only this ticket: id, or source:number") var ticket: String?
  @Option(help: "only this agent", completion: .shellCommand("crm complete owners")) var agent: String?
  @Option(help: "only this team", completion: .shellCommand("crm complete teams")) var team: String?
  @Option(help: "only this category") var category: String?
  @Option(
    help: "only responses whose comment is positive, neutral or negative",
    completion: .list(SentimentLabel.allCases.map(\.rawValue)), transform: SentimentLabel.init(argument:))
  var sentiment: SentimentLabel?
  @Option(help: .init("search the comment and the customer name", valueName: "text")) var search: String?
  @OptionGroup var range: TimeRangeOptions
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension Environment {
  /// The answers of a list in the order and with the columns that were asked for.
  func answers(_ options: SurveyAnswerFilterOptions, in store: Store) throws -> RecordList {
    var filter = SurveyAnswerFilter()
    filter.surveys = try options.survey.map(store.survey)
    filter.status = options.status
    filter.customer = try options.customer.map(store.customerID)
    filter.ticket = try options.ticket.map { try store.ticketIDs([$0])[0] }
    (filter.agent, filter.team, filter.category) = (options.agent, options.team, options.category)
    filter.sentiment = options.sentiment
    filter.answered = try span(options.range, in: store)
    filter.search = options.search
    filter.rule = try options.rule.value(for: .answer, in: self, store)
    if options.idsFrom.path != nil { filter.ids = try store.answerIDs(options.idsFrom.ids([], in: self)) }
    let columns = RecordTable.answers.columns
    return try store.answers(filter, order: order(of: columns), columns: console.chosenColumns(of: columns))
  }
}

extension SurveyAnswerFilter.Status: Choice {}
extension SentimentLabel: Choice {}
