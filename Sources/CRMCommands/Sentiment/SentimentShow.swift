import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment show`
struct SentimentShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a sentiment model with its strongest features.",
    discussion: """
      Examples:
        crm sentiment show reviews
        crm sentiment show reviews --top 3 -f json
      """)

  @Argument(help: "name of the model", completion: .shellCommand("crm complete sentiment-models"))
  var name: String
  @Option(help: .init("number of features of each label to show", valueName: "n")) var top = 10
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let model = try store.sentimentModel(name)
    let weights = try store.weights(of: model)
    try environment.console.write(document(of: model, weights.heaviest(max(0, top))))
    return .done
  }

  private func document(of model: SentimentModel, _ features: [WeighedFeature]) -> Document {
    let rows = features.map(\.cells)
    let record = Document(schema: "crm.sentiment_model/1", model)
    let objects = rows.map { row in
      JSONValue.object(zip(WeighedFeature.columns, row).map { (key: $0.name, value: $1.json) })
    }
    return Document(
      schema: record.schema, members: record.members + [("heaviest", .array(objects))],
      text: TextDocument(
        sections: record.text.sections + [
          TextDocument.Section(title: "strongest features", columns: WeighedFeature.columns, rows: rows)
        ]),
      columns: record.columns, rows: record.rows)
  }
}
