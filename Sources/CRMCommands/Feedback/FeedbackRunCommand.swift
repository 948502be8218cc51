import ArgumentParser
import CRMKit
import Tabular

/// `crm feedback run`
struct FeedbackRunCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "run", abstract: "Apply the follow-up rules to existing survey responses.",
    discussion: """
      New responses trigger the rules without this. This command applies all rules, or the named ones, to
      older responses: after a rule was added or changed. A rule acts once per response. --dry-run shows what
      would be made.

      Each action is written before it is committed: if it cannot be written, nothing is done. If the program
      is killed in between, the next run does the action again. At most one event is reported twice, under the
      same event_id.

      Examples:
        crm feedback run --since 30d --dry-run
        crm feedback run unhappy
      """)
  static let columns = Feedback.columns

  @Argument(
    help: "names of rules; all by default", completion: .shellCommand("crm complete feedback"))
  var rules: [String] = []
  @Option(help: .init("only responses from this time on", valueName: "time")) var since: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let since = try environment.instant(since, of: "since", in: store)
    var status = ExitStatus.done
    _ = try store.runFeedback(
      rules, since: since, asOf: environment.present(in: store), dryRun: global.dryRun
    ) {
      status = try environment.console.tell(TabulatedRows($0), by: "event_id", $1)
    }
    return status
  }
}
