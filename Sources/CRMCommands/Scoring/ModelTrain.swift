import ArgumentParser
import CRMKit
import Foundation
import Tabular

/// `crm model train`
struct ModelTrain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "train", abstract: "Train a model that predicts which deals are won.",
    discussion: """
      A logistic regression over what is known of deals while they are open: lead source, campaign, owner, funnel, and every
      column of their files that was kept. Numbers are recognised over the whole column; texts with more than a hundred
      different values are left out. What is only known afterwards (stage, amount, lost reason) is refused, and a kept column
      that tells the outcome nearly always by itself is warned of. Won deals are compared with lost ones, with --all with all
      others. Three of ten deals, chosen by their number, are kept back, and the measures are of these.

      Each training adds a version; where nothing new is learnt, nothing is written. 'crm deal score --model' ranks by it.

      Examples:
        crm model train leads
        crm model train leads --exclude owner --blank Select --compare
        crm model train leads --features lead_source,'custom.Pages' --split time:2025-07-01 --dry-run
      """)
  static var result: (any Tabulated.Type)? { TrainingResult.self }

  @Argument(help: "Name of the model.", completion: .shellCommand("crm complete models")) var name: String
  @OptionGroup(title: "Learning") var training: ModelTrainingOptions
  @Flag(help: "Try the version before on the same deals, too.") var compare = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let written = try store.trainModel(
      name, training.value(in: environment, store), compares: compare, dryRun: global.dryRun)
    for suspect in written.value.model.definition.suspects {
      environment.console.warn(
        "\(suspect.name) alone ranks \(percentage(suspect.auc)) of the deals rightly: was it filled in afterwards?"
          + " --exclude leaves it out")
    }
    try environment.console.write(
      receipt: written.value.document(changeset: written.changeset, isDryRun: global.dryRun))
    return .done
  }
}

/// What a model is to be learnt from.
struct ModelTrainingOptions: ParsableArguments {
  @Option(help: "Only deals of this funnel.", completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Option(
    help: .init("Only these features, with commas between them; given again, more.", valueName: "names"))
  var features: [String] = []
  @Option(help: .init("Not these features.", valueName: "names")) var exclude: [String] = []
  @Option(
    help: .init(
      "A text that means that nothing is known, such as Select; given again, more.", valueName: "text"))
  var blank: [String] = []
  @Flag(help: "Count every deal that is not won as one against, open ones among them.") var all = false
  @Option(
    help: .init(
      "Which deals are kept back: md5, three of ten by their number; time:DATE, those begun from then on.",
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
        .invalidValue, "'\(split)' is no way to split deals", hint: "write md5, or time:2025-07-01")
    }
    return training
  }

  private func names(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }
  }
}
