import Analytics
import ArgumentParser
import CRMKit
import Tabular

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
