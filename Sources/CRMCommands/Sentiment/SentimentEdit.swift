import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment edit`
struct SentimentEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change the threshold of a sentiment model.",
    discussion: """
      'crm sentiment check --model' suggests a threshold for texts that differ from the training texts.

      Examples:
        crm sentiment edit reviews --threshold 0.62
      """)
  static var result: (any Tabulated.Type)? { WrittenSentimentModel.self }

  @Argument(help: "name of the model", completion: .shellCommand("crm complete sentiment-models"))
  var name: String
  @Option(
    help: .init("probability from which a text is positive", valueName: "probability"),
    transform: ThresholdValue.init(argument:))
  var threshold: ThresholdValue
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let model = try store.sentimentModel(name)
    let written = try store.setThreshold(threshold.e4, of: model, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sentiment_edited/1",
      WrittenSentimentModel(model.id, name, written.changeset, isDryRun: global.dryRun))
    let verb = global.dryRun ? "would change" : "changed"
    document.line = written.value ? "\(verb) model '\(name)'" : "model '\(name)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}
