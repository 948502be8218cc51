import Analytics
import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment train`
struct SentimentTrain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "train", abstract: "Train a sentiment model on labelled texts, and measure it.",
    discussion: """
      The features of a text are its characters and pairs of neighbouring characters, in any language and
      without splitting it into words, or with --features words its words and pairs of words; features of a
      single text are left out. nb is naive Bayes with counts plus one and equal priors, lr is logistic
      regression with an L2 penalty (C 0.3) and balanced class weights.

      A text is a test text if the first eight hexadecimal digits of its MD5 (or that of --split-column),
      modulo 10, are below ten times --test-share; so the same texts are test texts every time, and in other
      programs. The model that is measured is the one that is stored. For texts of another kind the threshold
      shifts more than the ranking: measure on some of them with 'crm sentiment check', and set the suggested
      threshold with 'crm sentiment edit'.

      Examples:
        crm sentiment train reviews labelled.csv --text-column text --label-column label
        crm sentiment train reviews labelled.csv --text-column text --label-column label --method lr --replace
        crm sentiment train stars labelled.csv --text-column text --label-column stars --positive 4,5 --negative 1,2
      """)
  static var result: (any Tabulated.Type)? { TrainedSentimentModel.self }

  @Argument(help: "name of the model") var name: String
  @OptionGroup(title: "Texts") var source: LabelledFileArguments
  @Option(
    help: "method: nb (naive Bayes) or lr (logistic regression)",
    completion: .list(TextLearning.allCases.map(\.rawValue)),
    transform: TextLearning.init(argument:))
  var method: TextLearning = .naiveBayes
  @Option(
    help: "features: characters or words", completion: .list(TextFeature.allCases.map(\.rawValue)),
    transform: TextFeature.init(argument:))
  var features: TextFeature = .characters
  @Option(
    help: .init("share of the texts held out for the test, in percent; 0 for none", valueName: "share"))
  var testShare = "0.3"
  @Option(help: .init("column that says which texts are test texts", valueName: "column"))
  var splitColumn: String?
  @Option(
    help: .init("probability from which a text is positive", valueName: "probability"),
    transform: ThresholdValue.init(argument:))
  var threshold: ThresholdValue?
  @Flag(help: "replace an existing model of this name") var replace =
    false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let percent = try testPercent
    let name = name.trimmed
    guard !name.isEmpty else {
      throw UsageError(
        .invalidValue, "the name of the model is empty", hint: "write a name such as reviews")
    }
    let store = try environment.openStore(.writing)
    var file = try source.textFile(in: environment)
    if let splitColumn { file.otherColumns.append(splitColumn) }
    let training = try environment.naming(source.file) {
      let texts = try LabelledTexts(
        file, labels: source.labels, testPercent: percent, interruption: environment.interruption)
      return try SentimentTraining(texts, method: method, features: features)
    }
    let threshold = threshold?.e4 ?? 5_000
    let written = try store.keep(
      training, as: name, threshold: threshold, replaces: replace, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Document(
        schema: "crm.sentiment_trained/1",
        TrainedSentimentModel(
          training, written.value, name, threshold, written.changeset, isDryRun: global.dryRun)))
    return .done
  }

  private var testPercent: Int {
    get throws {
      guard let share = Double(testShare), 0..<1 ~= share, abs(share * 100 - (share * 100).rounded()) < 1e-9
      else {
        throw UsageError(
          .invalidValue, "'\(testShare)' is not a share of the texts",
          hint: "write a number from 0 to 0.99, such as --test-share 0.3")
      }
      return Int((share * 100).rounded())
    }
  }
}

extension TextLearning: Choice {}
extension TextFeature: Choice {}

/// What learning a model did.
struct TrainedSentimentModel: Tabulated {
  static let columns: [Column] = [
    Column("id", .integer, help: "id of the model"),
    Column("name", help: "name"),
    Column("method", help: "method: nb (naive Bayes) or lr (logistic regression)"),
    Column("features", help: "features: characters or words"),
    Column("grams", .integer, help: "number of distinct features"),
    Column("positives", .integer, help: "number of positive texts, training and test"),
    Column("trained", .integer, help: "number of training texts"),
    Column("tested", .integer, help: "number of test texts"),
    Column("skipped", .integer, help: "rows skipped: without a text or a known label"),
    Column("accuracy", .decimal, help: "accuracy on the test texts, at probability 0.5"),
    Column("macro_f1", .decimal, help: "macro F1 on the test texts"),
    Column("auc", .decimal, help: "area under the ROC curve (AUC)"),
    Column("threshold", .decimal, help: "probability from which a text is positive"),
    Column("suggested_threshold", .decimal, help: "threshold with the best accuracy on the test texts"),
    Column("changeset", .integer, help: "changeset; empty if nothing changed"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(
    _ training: SentimentTraining, _ id: Int64, _ name: String, _ threshold: Int64, _ changeset: Int64?,
    isDryRun: Bool
  ) {
    let model = training.model
    cells = [
      .integer(id), .text(name), .text(model.learning.rawValue), .text(model.feature.rawValue),
      .integer(Int64(model.grams.count)), .integer(Int64(training.positives)),
      .integer(Int64(training.trained)), .integer(Int64(training.tested)), .integer(Int64(training.skipped)),
      .share(training.outcome.accuracy), .share(training.outcome.macroF1), .share(training.areaUnderCurve),
      .share(Double(threshold) / 10_000), .share(training.suggestedThreshold), .optional(changeset),
      .boolean(isDryRun),
    ]
  }
}

extension Cell {
  fileprivate static func share(_ value: Double?) -> Cell { value.map { .decimal($0.literal()) } ?? .null }
}

/// A chance or a score as an option has it.
struct ThresholdValue {
  let value: Double
  /// Ten-thousandths.
  var e4: Int64 { SentimentTraining.e4(value) }

  /// - Throws: ``UsageError`` `invalid_value`.
  init(argument: String) throws {
    guard let value = Double(argument), 0...1 ~= value else {
      throw UsageError(
        .invalidValue, "'\(argument)' is not a threshold", hint: "write a number from 0 to 1, such as 0.5")
    }
    self.value = value
  }
}
