import CRMKit
import Tabular

extension Diagnosis {
  /// Why texts cannot be scored or learned from, with its hint.
  init(sentiment error: SentimentError) {
    switch error {
    case .unknownColumn(let name, let known):
      self.init(
        UsageError.Code.unknownColumn.rawValue, "there is no column '\(name)'",
        hint: didYouMean(name, among: known) ?? "its columns are \(known.joined(separator: ", "))", .usage)
    case .unknownLabel(let label, let line):
      self.init(
        "unknown_label", "unknown label '\(label)'",
        hint:
          "define the labels, such as --positive 4,5 --negative 1,2; for numbers pass --ratings",
        .invalidData)
      self.line = line
    case .labelTwice(let label):
      self.init(
        "label_twice", "'\(label)' is both positive and negative", hint: "name it once", .usage)
    case .oneLabel(let positives, let negatives):
      self.init(
        "one_label",
        positives + negatives == 0
          ? "there is no text to learn from"
          : "all texts to learn from are \(positives > 0 ? "positive" : "negative")",
        hint: "a model needs texts of both labels; --test-share 0 learns from all of them", .invalidData)
    case .nothingInCommon(let texts):
      self.init(
        "nothing_in_common", "no feature occurs in two of \(texts) texts", hint: "learn from more texts",
        .invalidData)
    case .noTexts:
      self.init(
        "no_texts", "no row has a text and a label", hint: "look at them: crm import check FILE --rows 5",
        .invalidData)
    case .unknownModel(let name, let known):
      self.init(
        "not_found", "no model '\(name)'",
        hint: didYouMean(name, among: known)
          ?? (known.isEmpty
            ? "train one with crm sentiment train NAME FILE --text-column COLUMN --label-column COLUMN"
            : "crm sentiment models lists them"),
        .notFound
      )
    case .exists(let name):
      self.init(
        "already_exists", "model '\(name)' already exists", hint: "replace it with --replace", .conflict)
    }
  }
}
