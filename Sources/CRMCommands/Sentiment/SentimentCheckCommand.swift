import Analytics
import ArgumentParser
import CRMKit
import Tabular

/// `crm sentiment check`
struct SentimentCheckCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Measure the accuracy of the lexicon or a model on labelled texts.",
    discussion: """
      Accuracy counts a text as positive from the threshold on: of a score by the lexicon (0.05 if not said), of a chance by a
      model (its own). AUC does not depend on it; where it is good and the accuracy is not, the threshold is
      off, and the suggested one cures that. Texts that a model was learnt from flatter it; 'crm sentiment train' says what holds
      for others. With --ratings the labels are numbers, such as stars, and the correlation is what
      there is to say.

      Examples:
        crm sentiment check labelled.csv --text-column text --label-column label
        crm sentiment check labelled.csv --text-column text --label-column label --model reviews -f json
        crm sentiment check labelled.csv --text-column text --label-column stars --ratings
      """)

  @OptionGroup(title: "Texts") var source: LabelledFileArguments
  @Flag(help: "The labels are numbers, the larger the more positive.") var ratings = false
  @Option(
    help: .init("Score by a model instead of the lexicon.", valueName: "name"),
    completion: .shellCommand("crm complete sentiment-models"))
  var model: String?
  @Option(
    help: .init(
      "The score, or chance by a model, from which a text counts as positive.", valueName: "number"),
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
