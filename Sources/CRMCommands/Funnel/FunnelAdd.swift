import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel add`
struct FunnelAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a sales funnel (pipeline) with its stages.",
    discussion: """
      Without --stage the funnel gets the stages of the template with its name, or of --template. A stage is
      its name followed by probability (win probability, 0 to 1, or 40%), forecast (omitted, pipeline,
      best_case, commit), days (expected time in stage) and kind (open, won or lost; stages named won and
      lost have that kind by default). The stages stand in the order of the options. A funnel needs a stage
      of each kind.

      Examples:
        crm funnel add b2b
        crm funnel add enterprise --template b2b --description 'the big ones'
        crm funnel add shop --stage 'talk,probability=0.2' --stage 'offer,probability=0.6,days=7' --stage won --stage lost
      """)
  static var result: (any Tabulated.Type)? { WrittenFunnel.self }

  @Argument(help: "name of the funnel") var name: String
  @Option(
    help: "template whose stages it gets", completion: .list(Funnel.templates.map(\.name)))
  var template: String?
  @Option(
    name: .customLong("stage"),
    help: .init("stage: 'proposal,probability=0.4,days=21'; repeatable", valueName: "stage"))
  var stages: [String] = []
  @Option(help: "purpose of the funnel") var description: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let funnel = try self.funnel()
    let written = try environment.openStore(.writing).addFunnel(funnel, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.funnel_added/1",
      WrittenFunnel(
        written.value, name, funnel.stages.map(\.name), written.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") funnel '\(name)': \(funnel.stages.map(\.name).joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }

  private func funnel() throws -> Funnel {
    guard stages.isEmpty else {
      if template != nil {
        throw UsageError(
          .conflictingOptions, "--template and --stage exclude each other", hint: "give one of them"
        )
      }
      let written = try stages.map { try FunnelStage.Written(parsing: $0) }
      return Funnel(name, description: description, stages: written.map(FunnelStage.init))
    }
    let wanted = template ?? name
    guard let shipped = Funnel.templates.first(where: { $0.name == wanted }) else {
      throw FunnelError.unknownTemplate(wanted, known: Funnel.templates.map(\.name))
    }
    return Funnel(name, description: description ?? shipped.description, stages: shipped.stages)
  }
}

/// What a write to a funnel did.
struct WrittenFunnel: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the funnel"),
    Column("name", help: "name of the funnel"),
    Column(
      "changed", .list, help: "stages added or changed, 'name' and 'description'; empty if nothing changed"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changed: [String], _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .list(changed), .optional(changeset), .boolean(isDryRun)]
  }
}
