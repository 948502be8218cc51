import ArgumentParser
import CRMKit
import Tabular

/// `crm survey answer`
struct SurveyAnswerCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "answer", abstract: "Record the response of a customer to a survey.",
    discussion: """
      The response answers the last open request of the customer, else it stands alone. A score off the scale
      is refused. Agent, team and category are by default those of the ticket at that time. The follow-up
      rules of 'crm feedback' apply at once.

      Examples:
        crm survey answer after-call --customer ada@example.org --score 2 --comment 'Too slow, and not solved.'
        crm survey answer after-call --ticket 7 --score 4
        crm survey answer loyalty --customer 42 --score 9 --at 2026-01-12
        crm survey answer after-call --score 5 --agent kim
      """)
  static var result: (any Tabulated.Type)? { WrittenAnswer.self }

  @Argument(help: "name of the survey", completion: .shellCommand("crm complete surveys")) var survey: String
  @Option(help: "id, e-mail address, phone number or source:key of the customer; anonymous by default")
  var customer: String?
  @Option(help: "score, a value of the scale") var score: Int64?
  @Option(help: "comment") var comment: String?
  @Option(help: .init("when the customer answered; now by default", valueName: "time")) var at: String?
  @OptionGroup(title: "About") var about: SurveyAboutOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard score != nil || comment != nil else {
      throw UsageError(
        .missingArgument, "no response is given", hint: "write --score 4, or --comment 'Too slow'")
    }
    let store = try environment.openStore(.writing)
    var draft = try about.draft(environment, store)
    draft.answeredAt = try environment.instant(happened: at, in: store)
    (draft.score, draft.comment) = (score, comment)
    let survey = try store.survey(survey)
    if let score, !survey.scale.contains(Int(clamping: score)) {
      throw SurveyError.notOnScale(score, survey.name, survey.scale)
    }
    let written = try store.answer(
      survey, by: customer, draft, asOf: environment.present(in: store), dryRun: global.dryRun)
    try environment.console.write(
      receipt: WrittenAnswer.document(written, to: survey, isDryRun: global.dryRun))
    return .done
  }
}

/// What noting an answer did.
struct WrittenAnswer: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the response"),
    Column("was_sent", .boolean, help: "whether it answers a survey that was sent"),
    Column("feedback", .list, help: "tasks and tickets that follow-up rules made"),
    Column("changeset", .integer, help: "changeset; empty in a dry run"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  /// The receipt; its line is `noted answer 7 to 'after-call': task 3 by rule 'unhappy'`.
  static func document(_ written: Store.Written<NotedAnswer>, to survey: Survey, isDryRun: Bool) -> Document {
    let noted = written.value
    let feedback = noted.feedback.map { "\($0.outcome) by rule '\($0.rule)'" }
    var document = Document(
      schema: "crm.survey_answered/1",
      WrittenAnswer(cells: [
        .integer(noted.id), .boolean(noted.wasSent), .list(feedback), .optional(written.changeset),
        .boolean(isDryRun),
      ]))
    let tail = feedback.isEmpty ? "" : ": " + feedback.joined(separator: ", ")
    document.line =
      "\(isDryRun ? "would record" : "recorded") response \(noted.id) to '\(survey.name)'\(tail)"
    return document
  }
}

/// What a survey that is sent, or an answer, is about.
struct SurveyAboutOptions: ParsableArguments {
  @Option(help: "ticket: id, or source:number") var ticket: String?
  @Option(help: "agent", completion: .shellCommand("crm complete owners")) var agent: String?
  @Option(help: "team", completion: .shellCommand("crm complete teams")) var team: String?
  @Option(help: "category") var category: String?
  @Option(help: "channel") var channel: String?
}

extension SurveyAboutOptions {
  func draft(_ environment: Environment, _ store: Store) throws -> SurveyAnswerDraft {
    var draft = SurveyAnswerDraft()
    draft.ticket = ticket
    (draft.agent, draft.team, draft.category, draft.channel) = (
      try environment.user(agent, in: store), try environment.team(team, in: store), category, channel
    )
    return draft
  }
}
