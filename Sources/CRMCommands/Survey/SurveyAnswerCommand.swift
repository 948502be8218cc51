import ArgumentParser
import CRMKit
import Tabular

/// `crm survey answer`
struct SurveyAnswerCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "answer", abstract: "Record the response of a customer to a survey.",
    discussion: """
      The answer is to what the customer was sent last and has not answered yet, else one of its own. A score that the scale
      has not is kept as it was written, and counts for nothing. Who of yours it is about, the team and the category are those of
      the ticket at that time, where they are not given. Rules of 'crm feedback' are asked about it at once.

      Examples:
        crm survey answer after-call --customer ada@example.org --score 2 --comment 'Too slow, and not solved.'
        crm survey answer after-call --ticket 7 --score 4
        crm survey answer loyalty --customer 42 --score 9 --at 2026-01-12
        crm survey answer after-call --score 5 --agent kim
      """)
  static var result: (any Tabulated.Type)? { WrittenAnswer.self }

  @Argument(help: "Name of the survey.", completion: .shellCommand("crm complete surveys")) var survey: String
  @Option(help: "Id, e-mail address, phone number or source:key of the customer; none where nobody is known.")
  var customer: String?
  @Option(help: "The value of the scale.") var score: Int64?
  @Option(help: "What was said beside it.") var comment: String?
  @Option(help: .init("When it was answered; now by default.", valueName: "time")) var at: String?
  @OptionGroup(title: "About") var about: SurveyAboutOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard score != nil || comment != nil else {
      throw UsageError(
        .missingArgument, "no answer is given", hint: "write --score 4, or --comment 'Too slow'")
    }
    let store = try environment.openStore(.writing)
    var draft = about.draft
    draft.answeredAt = try environment.instant(at, of: "at", in: store)
    (draft.score, draft.comment) = (score, comment)
    let survey = try store.survey(survey)
    let written = try store.answer(
      survey, by: customer, draft, asOf: environment.present(in: store), dryRun: global.dryRun)
    if let score, !survey.scale.contains(Int(clamping: score)) {
      environment.console.note(
        "note: \(score) is not on the scale \(survey.scaleText), and counts for nothing")
    }
    try environment.console.write(
      receipt: WrittenAnswer.document(written, to: survey, isDryRun: global.dryRun))
    return .done
  }
}

/// What noting an answer did.
struct WrittenAnswer: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the answer."),
    Column("was_sent", .boolean, help: "Whether it answers what was sent."),
    Column("feedback", .list, help: "What rules did about it."),
    Column("changeset", .integer, help: "The changeset; none on a dry run."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
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
    document.line = "\(isDryRun ? "would note" : "noted") answer \(noted.id) to '\(survey.name)'\(tail)"
    return document
  }
}
