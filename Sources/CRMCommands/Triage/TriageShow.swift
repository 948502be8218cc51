import ArgumentParser
import CRMKit
import Tabular

/// `crm triage show`
struct TriageShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a triage rule, and how many tickets it changed.",
    discussion: """
      Examples:
        crm triage show refunds
        crm triage show refunds -f json
      """)

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete triage")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let rule = try store.triageRule(name)
    let count = try store.countTickets(of: rule)
    var document = Document(schema: "crm.triage/1", rule)
    document.members.append(("tickets", .integer(count)))
    document.text.sections.append(TextDocument.Section(fields: [("tickets", [String(count)])]))
    try environment.console.write(document)
    return .done
  }
}
