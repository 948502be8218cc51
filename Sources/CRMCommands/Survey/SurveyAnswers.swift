import ArgumentParser
import CRMKit
import Tabular

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
