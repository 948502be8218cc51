import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel add`
struct FunnelAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a sales funnel with its stages.",
    discussion: """
      Without --stage the funnel has the stages of the shipped one of its name, or of --template. A stage is its name, and
      behind it probability (0 to 1, or 40%), forecast (omitted, pipeline, best_case, commit), days (how long a deal is
      meant to stay) and kind (open, won or lost; stages called won and lost are so by themselves). The order is that of
      the options. A funnel needs a stage of each kind.

      Examples:
        crm funnel add b2b
        crm funnel add enterprise --template b2b --description 'the big ones'
        crm funnel add shop --stage 'talk,probability=0.2' --stage 'offer,probability=0.6,days=7' --stage won --stage lost
      """)
  static var result: (any Tabulated.Type)? { WrittenFunnel.self }

  @Argument(help: "Name of the funnel.") var name: String
  @Option(
    help: "The shipped funnel whose stages it has.", completion: .list(Funnel.templates.map(\.name)))
  var template: String?
  @Option(
    name: .customLong("stage"),
    help: .init("A stage: 'proposal,probability=0.4,days=21'.", valueName: "stage"))
  var stages: [String] = []
  @Option(help: "What it is for.") var description: String?
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
          .conflictingOptions, "--template and --stage both say what the stages are", hint: "give one of them"
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
    Column("id", .integer, help: "Number of the funnel."),
    Column("name", help: "Its name."),
    Column(
      "changed", .list, help: "Its stages that are new or otherwise than before; 'name' and 'description'."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changed: [String], _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .list(changed), .optional(changeset), .boolean(isDryRun)]
  }
}
