import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment delete`
struct SentimentDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a sentiment model.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm sentiment delete reviews
      """)
  static var result: (any Tabulated.Type)? { WrittenSentimentModel.self }

  @Argument(help: "name of the model", completion: .shellCommand("crm complete sentiment-models"))
  var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let model = try store.sentimentModel(name)
    let written = try store.delete(model, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sentiment_deleted/1",
      WrittenSentimentModel(model.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") model '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
