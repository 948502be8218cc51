import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel delete`
struct FunnelDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a sales funnel that has no deals.",
    discussion: """
      Examples:
        crm funnel delete trial
      """)
  static var result: (any Tabulated.Type)? { WrittenFunnel.self }

  @Argument(help: "name of the funnel", completion: .shellCommand("crm complete funnels")) var funnel: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.funnel(funnel)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.funnel_deleted/1",
      WrittenFunnel(old.id, funnel, [], written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") funnel '\(funnel)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
