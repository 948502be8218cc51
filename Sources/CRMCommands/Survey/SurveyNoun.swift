import ArgumentParser
import CRMKit
import Tabular

/// `crm survey`
struct SurveyNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Customer surveys: NPS, CSAT and CES, with responses.",
    discussion: """
      A survey has a kind, CSAT, NPS or CES, and a scale. Requests and responses are recorded or imported; crm
      sends nothing itself.
      """,
    subcommands: [
      SurveyAdd.self, SurveyShow.self, SurveyList.self, SurveyEditCommand.self, SurveyDelete.self,
      SurveySend.self, SurveyAnswerCommand.self, SurveyAnswers.self, SurveyWithdraw.self,
      SurveyResultsCommand.self,
      SurveyImportCommand.self, SurveyExport.self,
    ])
}

/// `crm survey add`
struct SurveyAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a survey: NPS, CSAT or CES.",
    discussion: """
      csat asks how satisfied a customer is, 1 to 5 by default; its score is the share of the two highest
      answers. nps asks how likely a customer is to recommend you, always 0 to 10; its score is the share of
      promoters (9 and 10) less the share of detractors (0 to 6), in points. ces asks how easy something was,
      1 to 7 by default; its score is the share of the two answers at the easy end. --direction says which end
      that is: higher_is_easier, the default, for 'it was easy: 7 agrees', higher_is_harder for 'how much
      effort: 7 a great deal'.

      Examples:
        crm survey add after-call --kind csat --question 'How satisfied are you with our help?'
        crm survey add loyalty --kind nps
        crm survey add effort --kind ces --scale 1-5 --direction higher_is_harder
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the survey") var name: String
  @Option(
    help: "kind: csat, nps or ces", completion: .list(SurveyKind.allCases.map(\.rawValue)),
    transform: SurveyKind.init(argument:))
  var kind: SurveyKind
  @OptionGroup(title: "Values") var values: SurveyValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let survey = try Survey(
      name, kind, question: values.question, scale: values.scale, direction: values.direction)
    let written = try environment.openStore(.writing).add(survey, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.survey_added/1",
      Receipt(written.value, name, written.changeset, isDryRun: global.dryRun))
    let direction = survey.direction.map { ", \($0.rawValue)" } ?? ""
    document.line =
      "\(global.dryRun ? "would add" : "added") survey '\(name)': \(kind.rawValue), \(survey.scaleText)\(direction)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm survey list`
struct SurveyList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the surveys, and how often they were sent and answered.",
    discussion: """
      Examples:
        crm survey list
        crm survey list --columns name,kind,answers -f csv
      """)
  static let columns = SurveyOverview.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).surveyOverviews())
  }
}

/// `crm survey delete`
struct SurveyDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a survey with its responses and follow-up rules.",
    discussion: """
      Asks for confirmation if the survey has responses or follow-up rules; scripts pass --yes. Tasks that the
      rules made stay. 'crm undo' restores everything.

      Examples:
        crm survey delete trial
        crm survey delete after-call --yes
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the survey", completion: .shellCommand("crm complete surveys")) var survey: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.survey(survey)
    try environment.confirmDeletion(of: "survey", [old.id], named: survey, in: store)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.survey_deleted/1",
      Receipt(old.id, survey, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") survey '\(survey)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm survey send`
struct SurveySend: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "send", abstract: "Record that a survey was sent to a customer.",
    discussion: """
      This records a request, so that the response rate is known; crm sends no mail. The next response of the
      customer to the survey answers the request. 'crm survey import' records many requests, from a file with
      sent_at.

      Examples:
        crm survey send after-call --customer ada@example.org --agent kim --category delivery
        crm survey send after-call --ticket 7
        crm survey send loyalty --customer 42 --at 2026-01-10
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the survey", completion: .shellCommand("crm complete surveys")) var survey: String
  @Option(
    help: ArgumentHelp(
      "id, e-mail address, phone number or source:key of the customer; that of the "
        + "ticket by default"))
  var customer: String?
  @Option(help: .init("when it was sent; now by default", valueName: "time")) var at: String?
  @OptionGroup(title: "About") var about: SurveyAboutOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var draft = try about.draft(environment, store)
    draft.sentAt = try environment.instant(happened: at, in: store)
    let written = try store.send(store.survey(survey), to: customer, draft, dryRun: global.dryRun)
    var document = Receipt.added("answer", written, isDryRun: global.dryRun)
    document.schema = "crm.survey_sent/1"
    document.line =
      "\(global.dryRun ? "would record" : "recorded") that survey '\(survey)' was sent (request \(written.value))"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm survey answers`
struct SurveyAnswers: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "answers", abstract: "List survey responses, with the sentiment of their comments.",
    discussion: """
      All filters apply together. The sentiment of a comment is computed by the lexicon of 'crm sentiment',
      whose help says how accurate it is; it is not stored.

      Examples:
        crm survey answers --survey after-call --sort -answered_at
        crm survey answers --where 'score <= 2 and customer.country = DE' -f csv
        crm survey answers --sentiment negative --columns id,score,sentiment_score,words,comment
        crm survey answers --status open --columns id,survey,customer_name,sent_at
      """)
  static let columns = RecordTable.answers.columns

  @OptionGroup(title: "Filters") var filter: SurveyAnswerFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.answers(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}

/// `crm survey withdraw`
struct SurveyWithdraw: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "withdraw", abstract: "Delete survey responses, or requests without a response.",
    discussion: """
      Asks for confirmation if there is more than one; scripts pass --yes. Tasks that follow-up rules made
      stay. 'crm undo' restores everything.

      Examples:
        crm survey withdraw 3
        crm survey answers --where 'comment contains "spam"' -f ids | crm survey withdraw --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "ids of responses") var answers: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(answers, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.answerIDs(names)
    try environment.confirmDeletion(of: "answer", ids, in: store)
    let deleted = try store.delete(answers: ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.deleted("answer", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm survey export`
struct SurveyExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export survey responses to a file, with every column.",
    discussion: """
      The file name extension chooses the format; without one, and on standard output, it is csv. 'crm survey
      import' reads csv, tsv, json and ndjson back; add the surveys and import the customers first.

      Examples:
        crm survey export answers.csv
        crm survey export --survey after-call -f ndjson > answers.ndjson
      """)
  static let columns = RecordTable.answers.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: SurveyAnswerFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.answers(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
