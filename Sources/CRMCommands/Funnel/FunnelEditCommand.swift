import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel edit`
struct FunnelEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a sales funnel; reports of earlier days do not change.",
    discussion: """
      What is set for a stage applies from now on, or from --from on; reports as of earlier days use what
      applied then. A deal with its own win probability keeps it. A retired stage is no longer offered; a
      stage with open deals cannot be retired (exit 5). --order names every offered stage, first to last.
      Only a new name also applies to the past.

      Examples:
        crm funnel edit b2b --stage 'proposal,probability=0.5,days=14'
        crm funnel edit b2b --add-stage 'demo,probability=0.3,after=qualified' --retire lead
        crm funnel edit b2b --rename-stage proposal=offer --from 2026-01-01
        crm funnel edit b2b --order lead,demo,qualified,proposal,negotiation,won,lost
      """)
  static var result: (any Tabulated.Type)? { WrittenFunnel.self }

  @Argument(help: "name of the funnel", completion: .shellCommand("crm complete funnels")) var funnel: String
  @Option(
    name: .customLong("stage"),
    help: .init("settings of a stage: 'proposal,probability=0.5'; repeatable", valueName: "stage"))
  var stages: [String] = []
  @Option(
    help: .init(
      "add a stage, or offer a retired one again: 'demo,probability=0.3,after=qualified'; repeatable",
      valueName: "stage"))
  var addStage: [String] = []
  @Option(help: .init("rename a stage: 'proposal=offer'; repeatable", valueName: "old=new")) var renameStage:
    [String] =
      []
  @Option(help: .init("retire a stage; repeatable", valueName: "stage")) var retire: [String] = []
  @Option(help: .init("order of the stages, separated by commas", valueName: "list")) var order: String?
  @Option(help: .init("new name", valueName: "name")) var name: String?
  @Option(help: "purpose of the funnel; '' to remove it") var description: String?
  @Option(help: .init("time from which it applies; now by default", valueName: "time")) var from: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let edit = try self.edit(environment, store)
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm funnel edit --help")
    }
    let old = try store.funnel(funnel)
    let written = try store.edit(old, edit, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.funnel_edited/1",
      WrittenFunnel(old.id, edit.name ?? funnel, written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value.isEmpty
      ? "funnel '\(funnel)' is unchanged"
      : "\(global.dryRun ? "would change" : "changed") funnel '\(funnel)': \(written.value.joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }

  private func edit(_ environment: Environment, _ store: Store) throws -> FunnelEdit {
    var edit = FunnelEdit()
    (edit.name, edit.description, edit.retired) = (name, description, retire)
    edit.stages = try stages.map { try FunnelStage.Written(parsing: $0) }
    edit.added = try addStage.map { try FunnelStage.Written(parsing: $0) }
    edit.order = order.map { $0.split(separator: ",").map { String($0).trimmed } } ?? []
    edit.from = try environment.instant(from, of: "from", in: store)
    edit.renamed = try renameStage.map { text in
      let names = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard names.count == 2 else {
        throw UsageError(
          .invalidValue, "'\(text)' is not OLD=NEW", hint: "write --rename-stage proposal=offer")
      }
      return (old: names[0], new: names[1])
    }
    return edit
  }
}
