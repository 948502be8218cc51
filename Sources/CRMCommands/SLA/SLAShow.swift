import ArgumentParser
import CRMKit
import Tabular

/// `crm sla show`
struct SLAShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an SLA policy, and how many tickets it covers.",
    discussion: """
      Examples:
        crm sla show gold
        crm sla show gold -f json
      """)

  @Argument(help: "name of the policy", completion: .shellCommand("crm complete policies")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let policy = try store.slaPolicy(name)
    let count = try store.countTickets(of: policy)
    var document = Document(schema: "crm.sla/1", policy)
    document.members.append(("tickets", .integer(count)))
    document.text.sections.append(TextDocument.Section(fields: [("tickets", [String(count)])]))
    try environment.console.write(document)
    return .done
  }
}
