import ArgumentParser
import CRMKit
import Tabular

/// `crm model`
struct ModelNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Win prediction: models trained on past deals.",
    discussion: """
      A model learns from closed deals how likely an open one is to be won (predictive lead scoring). 'crm
      deal score' uses it, and 'crm model show' shows its accuracy.
      """,
    subcommands: [ModelTrain.self, ModelList.self, ModelShow.self, ModelDelete.self])
}

/// `crm model list`
struct ModelList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the win-prediction models with their versions.",
    discussion: """
      Examples:
        crm model list
        crm model list --sort -auc --columns name,version,auc,log_loss
      """)
  static let columns = ScoreModel.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).models())
  }
}

/// `crm model show`
struct ModelShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show the weights and the accuracy of a win-prediction model.",
    discussion: """
      A weight is in log-odds: for a number, the effect of one standard deviation more; for a text, the
      effect compared with the base, which is the first text in alphabetical order and has no weight.

      Examples:
        crm model show leads
        crm model show leads --of 1 -f json
        crm model show leads -f csv --sort -weight
      """)
  static let columns = ModelWeight.columns

  @Argument(help: "name of the model", completion: .shellCommand("crm complete models")) var name: String
  @Option(name: .customLong("of"), help: .init("version; the latest by default", valueName: "version"))
  var version: Int64?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let model = try environment.openStore(.reading).model(name, version: version)
    try environment.console.write(model.document)
    return .done
  }
}

/// `crm model delete`
struct ModelDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a win-prediction model, or one of its versions.",
    discussion: """
      To delete several versions, crm asks for confirmation; scripts pass --yes. 'crm undo' restores them.

      Examples:
        crm model delete leads --of 1
        crm model delete leads --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedModel.self }

  @Argument(help: "name of the model", completion: .shellCommand("crm complete models")) var name: String
  @Option(name: .customLong("of"), help: .init("version to delete; all by default", valueName: "version"))
  var version: Int64?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let model = try store.model(name, version: version)
    let count = version == nil ? try store.models().count { $0.name == name } : 1
    if count > 1 { try environment.confirm("delete \(count) versions of model '\(name)'") }
    let written = try store.delete(model: model, onlyThisVersion: version != nil, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.model_deleted/1",
      DeletedModel(name, versions: written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would delete" : "deleted") \(count == 1 ? "version \(model.version)" : "\(count) versions")"
      + " of model '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What deleting a model did.
struct DeletedModel: Tabulated {
  static let columns: [Column] = [
    Column("name", help: "name of the model"),
    Column("versions", .integer, help: "number of versions deleted"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ name: String, versions: Int, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.text(name), .integer(Int64(versions)), .optional(changeset), .boolean(isDryRun)]
  }
}
