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

/// What an import of answers did.
struct SurveyImportSummary: Tabulated {
  private static let shared = ImportSummary.columns.filter { $0.name != "new_fields" }

  static let columns =
    shared + [
      Column("answers", .integer, help: "rows with a response"),
      Column("unanswered", .integer, help: "rows without a response"),
      Column("excluded", .integer, help: "excluded responses: blank, in words, or off the scale"),
      Column("new_customers", .integer, help: "customers added for unknown respondents"),
      Column("feedback", .integer, help: "tasks and tickets that follow-up rules made"),
    ]

  let summary: ImportSummary

  var cells: [Cell] {
    let counts = summary.answers
    return zip(ImportSummary.columns, summary.cells).filter { $0.0.name != "new_fields" }.map(\.1)
      + [counts.answers, counts.unanswered, counts.excludedCount, counts.newCustomers, counts.feedback.count]
      .map { .integer(Int64($0)) }
  }
}

extension SurveyImportCounts {
  /// What stands behind the numbers of rows.
  var effects: String {
    let parts = [
      (answers, "response", "responses"), (unanswered, "open request", "open requests"),
      (excludedCount, "excluded", "excluded"), (newCustomers, "new customer", "new customers"),
      (feedback.count, "by follow-up rules", "by follow-up rules"),
    ]
    let told = parts.filter { $0.0 > 0 || $0.1 == "response" }
    return ": " + told.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
  }

  /// What is to be known beside the numbers.
  var notes: [String] {
    var notes: [String] = []
    if excludedCount > 0 {
      let first = byCount.prefix(5).map { "\($0.count) \($0.text.isEmpty ? "blank" : "'\($0.text)'")" }
      let rest = byCount.count > 5 ? " and \(byCount.count - 5) more" : ""
      notes.append("excluded responses: \(first.joined(separator: ", "))\(rest)")
    }
    if undated > 0 {
      notes.append(
        "\(undated) response\(undated == 1 ? " has" : "s have") no time: the time of the import counts (or --at)"
      )
    }
    return notes
  }

  var excludedByText: JSONValue {
    .object(byCount.map { (key: $0.text, value: .integer($0.count)) })
  }

  private var byCount: [(text: String, count: Int)] {
    excluded.map { (text: $0.key, count: $0.value) }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}
