import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel edit`
struct FunnelEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a sales funnel without changing its past.",
    discussion: """
      What is set for a stage holds from now on, or from --from on: reports as of earlier days keep what held then. A deal
      with a probability of its own keeps it. A stage that is retired is no longer offered; one with open deals stays
      (exit 5). --order names every offered stage, the first one first. Only a name is changed for the past, too.

      Examples:
        crm funnel edit b2b --stage 'proposal,probability=0.5,days=14'
        crm funnel edit b2b --add-stage 'demo,probability=0.3,after=qualified' --retire lead
        crm funnel edit b2b --rename-stage proposal=offer --from 2026-01-01
        crm funnel edit b2b --order lead,demo,qualified,proposal,negotiation,won,lost
      """)
  static var result: (any Tabulated.Type)? { WrittenFunnel.self }

  @Argument(help: "Name of the funnel.", completion: .shellCommand("crm complete funnels")) var funnel: String
  @Option(
    name: .customLong("stage"),
    help: .init("What is to hold for a stage: 'proposal,probability=0.5'.", valueName: "stage"))
  var stages: [String] = []
  @Option(
    help: .init(
      "A new stage, or one that was retired: 'demo,probability=0.3,after=qualified'.", valueName: "stage"))
  var addStage: [String] = []
  @Option(help: .init("Another name of a stage: 'proposal=offer'.", valueName: "old=new")) var renameStage:
    [String] =
      []
  @Option(help: .init("A stage that is no longer offered.", valueName: "stage")) var retire: [String] = []
  @Option(help: .init("The stages in their order.", valueName: "list")) var order: String?
  @Option(help: .init("Another name of the funnel.", valueName: "name")) var name: String?
  @Option(help: "What it is for; empty to take it away.") var description: String?
  @Option(help: .init("From when on it holds; now by default.", valueName: "time")) var from: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let edit = try self.edit(environment, store)
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "nothing to change is given", hint: "see crm funnel edit --help")
    }
    let old = try store.funnel(funnel)
    let written = try store.edit(old, edit, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.funnel_changed/1",
      WrittenFunnel(old.id, edit.name ?? funnel, written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value.isEmpty
      ? "funnel '\(funnel)' is so already"
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
