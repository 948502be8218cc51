import ArgumentParser
import CRMKit
import Tabular

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
  static var result: (any Tabulated.Type)? { AddedRecord.self }

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
    var document = AddedRecord.document("answer", written, isDryRun: global.dryRun)
    document.schema = "crm.survey_sent/1"
    document.line =
      "\(global.dryRun ? "would record" : "recorded") that survey '\(survey)' was sent (request \(written.value))"
    try environment.console.write(receipt: document)
    return .done
  }
}
