import ArgumentParser
import CRMKit
import Tabular

/// `crm survey import`
struct SurveyImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update survey responses and requests from a file.",
    discussion: """
      Each row needs a score or a time at which the survey was sent. A row with sent_at, and without score,
      comment and answered_at, is a request without a response. A response is found by its number, else by
      customer, score and comment; else it answers the last open request of the customer. Importing the same
      file again changes nothing.

      A blank score, a word such as BLANK and a number off the scale are not errors: the response is kept as
      written, excluded from the results, and reported. --score-map 'Very satisfied=5' gives a word its score.
      A response without a time gets the time of the import, or of --at. Unknown columns are kept with
      --unknown keep, and can be grouped by as custom.NAME. The follow-up rules of 'crm feedback' apply to the
      responses.

      Examples:
        crm survey import answers.csv --survey after-call
        crm survey import airport.csv --survey airport --map NETPRO=score --map LANG=custom:lang
        crm survey import ratings.csv --survey after-call --score-map Good=5 --score-map Bad=1 --dry-run
      """)
  static var result: (any Tabulated.Type)? { SurveyImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Responses") var answers: SurveyFileOptions
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let files = try input.options(of: .answer, in: store, environment, activity)
    var settings = SurveyAnswerImportOptions(
      file: files.options[0], drafter: try drafter(store, environment),
      asOf: try environment.present(in: store))
    settings.survey = answers.survey
    settings.undated = try environment.instant(answers.at, of: "at", in: store)
    settings.unknownCustomer = activity.onUnknownCustomer
    return try files.run { [settings] file, progress in
      var options = settings
      options.file = file
      return try store.importAnswers(options, progress: progress)
    } report: { summary in
      var report = ImportReport(
        summary, as: SurveyImportSummary(summary: summary), effects: summary.answers.effects, environment)
      report.notes = summary.answers.notes
      report.members = [("excluded_by_text", summary.answers.excludedByText)]
      return report
    }
  }

  private func drafter(_ store: Store, _ environment: Environment) throws -> SurveyAnswerDrafter {
    var drafter = SurveyAnswerDrafter(source: try activity.checkedSource)
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    drafter.scores = try answers.scoreMap.map(ScoreMap.init(parsing:))
    return drafter
  }
}

/// How the answers of a file are meant.
struct SurveyFileOptions: ParsableArguments {
  @Option(
    help: "survey of rows that name none", completion: .shellCommand("crm complete surveys"))
  var survey: String?
  @Option(
    help: .init("score of a written answer: 'Very satisfied=5'; repeatable", valueName: "answer=number")
  )
  var scoreMap: [String] = []
  @Option(help: .init("response time of rows without one; now by default", valueName: "time"))
  var at: String?
}
