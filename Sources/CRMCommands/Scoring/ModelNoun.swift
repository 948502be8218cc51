import ArgumentParser
import CRMKit
import Foundation
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

/// `crm model train`
struct ModelTrain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "train", abstract: "Train a model that predicts which deals are won.",
    discussion: """
      The model is a logistic regression on what is known of a deal while it is open: lead source, campaign,
      owner, funnel, and every column kept from import files. A column counts as numbers if all its values
      are; a text column with more than a hundred different values is left out. What is only known once a
      deal is closed (stage, amount, loss reason) is refused, and crm warns of a kept column that nearly
      gives the outcome away. Won deals are compared with lost ones, with --all with all others. Three of ten
      deals, selected by their number, are held out for testing, and the accuracy measures are computed on
      these.

      Each training adds a version; if the result is the same as before, nothing is written. 'crm deal score
      --model' ranks deals by the latest version.

      Examples:
        crm model train leads
        crm model train leads --exclude owner --blank Select --compare
        crm model train leads --features lead_source,'custom.Pages' --split time:2025-07-01 --dry-run
      """)
  static var result: (any Tabulated.Type)? { TrainingResult.self }

  @Argument(help: "name of the model", completion: .shellCommand("crm complete models")) var name: String
  @OptionGroup(title: "Learning") var training: ModelTrainingOptions
  @Flag(help: "test the previous version on the same deals, too") var compare = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let written = try store.trainModel(
      name, training.value(in: environment, store), compares: compare, dryRun: global.dryRun)
    for suspect in written.value.model.definition.suspects {
      environment.console.warn(
        "\(suspect.name) alone ranks \(percentage(suspect.auc)) of the deals correctly: was it filled in after closing?"
          + " --exclude leaves it out")
    }
    try environment.console.write(
      receipt: written.value.document(changeset: written.changeset, isDryRun: global.dryRun))
    return .done
  }
}

/// What a model is trained on.
struct ModelTrainingOptions: ParsableArguments {
  @Option(help: "train on deals of this funnel only", completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Option(
    help: .init("features to use, separated by commas; repeatable", valueName: "names"))
  var features: [String] = []
  @Option(help: .init("features to leave out, separated by commas; repeatable", valueName: "names"))
  var exclude: [String] = []
  @Option(
    help: .init(
      "text that means unknown, such as Select; repeatable", valueName: "text"))
  var blank: [String] = []
  @Flag(help: "compare won deals with all others, open ones included") var all = false
  @Option(
    help: .init(
      "held-out deals: md5, three of ten by their number; time:DATE, those created from then on",
      valueName: "way"))
  var split = "md5"

  /// - Throws: ``UsageError`` for a split that there is not, ``RecordError`` for what is no date.
  func value(in environment: Environment, _ store: Store) throws -> ModelTraining {
    var training = ModelTraining()
    training.funnel = funnel
    training.features = names(features)
    training.excluded = names(exclude)
    training.blanks = blank
    training.countsOpen = all
    if let day = split.hasPrefix("time:") ? String(split.dropFirst(5)) : nil {
      if let start = try environment.instant(day, of: "split", in: store) { training.split = .time(start) }
    } else if split != "md5" {
      throw UsageError(
        .invalidValue, "'\(split)' is not a way to hold out deals", hint: "write md5, or time:2025-07-01")
    }
    return training
  }

  private func names(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }
  }
}
