import Analytics
import ArgumentParser
import CRMKit

/// Which answers a list is about.
struct SurveyAnswerFilterOptions: ParsableArguments {
  @Option(
    help: "To this survey; given again, to any of them.", completion: .shellCommand("crm complete surveys"))
  var survey: [String] = []
  @Option(
    help: "answered, open or all.", completion: .list(SurveyAnswerFilter.Status.allCases.map(\.rawValue)),
    transform: SurveyAnswerFilter.Status.init(argument:))
  var status: SurveyAnswerFilter.Status = .all
  @Option(
    help: .init("Of this customer: an id, e-mail address, phone number or source:key.", valueName: "customer")
  )
  var customer: String?
  @Option(help: "About this ticket: id, or source:number.") var ticket: String?
  @Option(help: "About this one of ours.", completion: .shellCommand("crm complete owners")) var agent:
    String?
  @Option(help: "About this team.", completion: .shellCommand("crm complete teams")) var team: String?
  @Option(help: "About this category.") var category: String?
  @Option(
    help: "With a comment that is positive, neutral or negative.",
    completion: .list(SentimentLabel.allCases.map(\.rawValue)), transform: SentimentLabel.init(argument:))
  var sentiment: SentimentLabel?
  @Option(
    help: .init("Answered in this time: 2026-01, 30d, 2025-07-01..2025-09.", valueName: "time"))
  var at: String?
  @Option(help: .init("In the comment or the customer's name.", valueName: "text")) var search: String?
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
    filter.answered = try span(options.at, of: "at", in: store)
    filter.search = options.search
    filter.rule = try options.rule.value(for: .answer, in: self, store)
    if options.idsFrom.path != nil { filter.ids = try store.answerIDs(options.idsFrom.ids([], in: self)) }
    let columns = RecordTable.answers.columns
    return try store.answers(filter, order: order(of: columns), columns: console.chosenColumns(of: columns))
  }
}

extension SurveyAnswerFilter.Status: Choice {}
extension SentimentLabel: Choice {}
