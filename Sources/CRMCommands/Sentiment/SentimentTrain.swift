import Analytics
import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment train`
struct SentimentTrain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "train", abstract: "Train a sentiment model on labelled texts, and measure it.",
    discussion: """
      The model sees which characters and pairs of neighbouring characters a text has, in any language and without cutting it
      into words, or with --features words its words and pairs of words; those that only one text has are left out. nb is
      naive Bayes with counts raised by one and both labels alike beforehand, lr is logistic regression with a ridge
      (C 0.3), both labels weighing the same.

      A text is tested, not learnt from, where the first eight hexadecimal digits of its MD5 (or that of --split-column),
      modulo 10, are below ten times --test-share; so the same texts are tested every time, and in other programs. What
      is measured is the model that is kept. Texts of another kind move the threshold more than the order: measure on some
      of them by 'crm sentiment check', and set what it suggests by 'crm sentiment edit'.

      Examples:
        crm sentiment train reviews labelled.csv --text-column text --label-column label
        crm sentiment train reviews labelled.csv --text-column text --label-column label --method lr --replace
        crm sentiment train stars labelled.csv --text-column text --label-column stars --positive 4,5 --negative 1,2
      """)
  static var result: (any Tabulated.Type)? { TrainedSentimentModel.self }

  @Argument(help: "Name of the model.") var name: String
  @OptionGroup(title: "Texts") var source: LabelledFileArguments
  @Option(
    help: "nb or lr.", completion: .list(TextLearning.allCases.map(\.rawValue)),
    transform: TextLearning.init(argument:))
  var method: TextLearning = .naiveBayes
  @Option(
    help: "characters or words.", completion: .list(TextFeature.allCases.map(\.rawValue)),
    transform: TextFeature.init(argument:))
  var features: TextFeature = .characters
  @Option(
    help: .init("The share of the texts that is tested, in hundredths; 0 for none.", valueName: "share"))
  var testShare = "0.3"
  @Option(help: .init("The column that decides which texts are tested.", valueName: "column"))
  var splitColumn: String?
  @Option(
    help: .init("From which chance on a text is positive.", valueName: "chance"),
    transform: ThresholdValue.init(argument:))
  var threshold: ThresholdValue?
  @Flag(help: "Replace a model of the name; one that comes out the same is left as it is.") var replace =
    false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let percent = try testPercent
    let name = name.trimmed
    guard !name.isEmpty else {
      throw UsageError(
        .invalidValue, "a model cannot be without a name", hint: "write a name such as reviews")
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
          .invalidValue, "'\(testShare)' is no share of texts to test",
          hint: "write hundredths below 1, such as --test-share 0.3")
      }
      return Int((share * 100).rounded())
    }
  }
}

extension TextLearning: Choice {}
extension TextFeature: Choice {}
