import ArgumentParser
import CRMKit
import Tabular

/// `crm survey import`
struct SurveyImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update survey responses and requests from a file.",
    discussion: """
      A file needs a score or a time of sending for each row. A row with sent_at, and neither a score nor a comment nor
      answered_at, is a survey that was sent and not answered. An answer is found by its number, else by its customer, score and
      comment; else it answers what its customer was sent last. Importing the same file again changes nothing.

      A blank score, a word such as BLANK and a number that the scale has not are no errors: the answer is kept as it was
      written, counts for nothing, and is told. --score-map 'Very satisfied=5' says what a word means. An answer of which nothing
      says when is of the time of the import, or of --at. Columns that nothing is known of are kept with --unknown keep, and can
      be grouped by as custom.NAME. Rules of 'crm feedback' are asked about what was answered.

      Examples:
        crm survey import answers.csv --survey after-call
        crm survey import airport.csv --survey airport --map NETPRO=score --map LANG=custom:lang
        crm survey import ratings.csv --survey after-call --score-map Good=5 --score-map Bad=1 --dry-run
      """)
  static var result: (any Tabulated.Type)? { SurveyImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Answers") var answers: SurveyFileOptions
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var options = SurveyAnswerImportOptions(
      file: try input.options(of: .answer, in: store, global, activity),
      drafter: try drafter(store, environment),
      asOf: try environment.present(in: store))
    options.survey = answers.survey
    options.undated = try environment.instant(answers.at, of: "at", in: store)
    options.unknownCustomer = activity.onUnknownCustomer
    let summary = try environment.naming(input.file) {
      try store.importAnswers(options, progress: ProgressLine(environment).update)
    }
    var report = ImportReport(
      summary, as: SurveyImportSummary(summary: summary), effects: summary.answers.effects, environment)
    report.notes = summary.answers.notes
    report.members = [("excluded_by_text", summary.answers.excludedByText)]
    return try report.write()
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
    help: "The survey of rows that name none.", completion: .shellCommand("crm complete surveys"))
  var survey: String?
  @Option(
    help: .init("What an answer of the file is on the scale: 'Very satisfied=5'.", valueName: "answer=number")
  )
  var scoreMap: [String] = []
  @Option(help: .init("When answers were given of which nothing says so; now by default.", valueName: "time"))
  var at: String?
}
