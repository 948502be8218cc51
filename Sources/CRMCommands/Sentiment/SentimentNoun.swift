import Analytics
import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment`
struct SentimentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "Sentiment of customer texts, in English and Chinese.",
    discussion: """
      Texts are scored by a lexicon of English and Chinese, or by a model trained on labelled texts of your
      own.
      """,
    subcommands: [
      SentimentScoreCommand.self, SentimentTexts.self, SentimentCheckCommand.self, SentimentTrain.self,
      SentimentModels.self,
      SentimentShow.self, SentimentEdit.self, SentimentDelete.self,
    ])
}

/// `crm sentiment check`
struct SentimentCheckCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Measure the accuracy of the lexicon or a model on labelled texts.",
    discussion: """
      For the accuracy a text counts as positive from the threshold on: a score of the lexicon (0.05 by
      default), a probability of a model (its own). The AUC does not depend on the threshold; if the AUC is
      high and the accuracy is not, use the suggested threshold. Texts that a model was trained on give too
      good a result; 'crm sentiment train' reports the accuracy on other texts. With --ratings the labels are
      numbers, such as stars, and the result is the correlation.

      Examples:
        crm sentiment check labelled.csv --text-column text --label-column label
        crm sentiment check labelled.csv --text-column text --label-column label --model reviews -f json
        crm sentiment check labelled.csv --text-column text --label-column stars --ratings
      """)

  @OptionGroup(title: "Texts") var source: LabelledFileArguments
  @Flag(help: "read the labels as ratings: the larger the number, the more positive") var ratings = false
  @Option(
    help: .init("score by this model instead of the lexicon", valueName: "name"),
    completion: .shellCommand("crm complete sentiment-models"))
  var model: String?
  @Option(
    help: .init(
      "score, or probability of a model, from which a text is positive", valueName: "number"),
    transform: ThresholdValue.init(argument:))
  var threshold: ThresholdValue?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    if ratings, source.positive != nil || source.negative != nil {
      throw UsageError(
        .conflictingOptions, "--ratings and labels exclude each other",
        hint: "leave out --positive and --negative")
    }
    let judge = try environment.judge(model, threshold: threshold?.value)
    let labels = ratings ? nil : try source.labels
    let check = try environment.naming(source.file) {
      try SentimentCheck(
        source.textFile(in: environment), labels: labels, judge: judge,
        threshold: threshold?.value ?? judge.threshold, interruption: environment.interruption)
    }
    try environment.console.write(Document(schema: "crm.sentiment_check/1", check))
    return .done
  }
}

/// `crm sentiment models`
struct SentimentModels: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "models", abstract: "List the trained sentiment models.",
    discussion: """
      Examples:
        crm sentiment models
        crm sentiment models --columns name,auc,suggested_threshold -f csv
      """)
  static let columns = SentimentModel.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).sentimentModels())
  }
}

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

/// A feature of a model and its weight.
struct WeighedFeature: Tabulated {
  static let columns: [Column] = [
    Column("feature", help: "feature"),
    Column("weight", .decimal, help: "weight: what it adds to the log odds of positive"),
  ]

  let gram: String
  /// Millionths.
  let weight: Int

  var cells: [Cell] { [.text(gram), .decimal(decimalLiteral(Int64(weight), digits: 6))] }
}

extension TextModel {
  /// The features with the largest weights, then those with the least, so many of either side.
  func heaviest(_ count: Int) -> [WeighedFeature] {
    let order = grams.indices.sorted { (weights[$0], grams[$0]) > (weights[$1], grams[$1]) }
    let positive = order.prefix { weights[$0] > 0 }.prefix(count)
    let negative = order.reversed().prefix { weights[$0] < 0 }.prefix(count)
    return (positive + negative).map { WeighedFeature(gram: grams[$0], weight: weights[$0]) }
  }
}

/// `crm sentiment edit`
struct SentimentEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change the threshold of a sentiment model.",
    discussion: """
      'crm sentiment check --model' suggests a threshold for texts that differ from the training texts.

      Examples:
        crm sentiment edit reviews --threshold 0.62
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

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
      Receipt(model.id, name, changed: written.value, written.changeset, isDryRun: global.dryRun))
    let verb = global.dryRun ? "would change" : "changed"
    document.line = written.value ? "\(verb) model '\(name)'" : "model '\(name)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm sentiment delete`
struct SentimentDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a sentiment model.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm sentiment delete reviews
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the model", completion: .shellCommand("crm complete sentiment-models"))
  var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let model = try store.sentimentModel(name)
    let written = try store.delete(model, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sentiment_deleted/1",
      Receipt(model.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") model '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
