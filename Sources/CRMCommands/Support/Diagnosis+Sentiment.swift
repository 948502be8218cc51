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
        "unknown_label", "'\(label)' is an unknown label",
        hint:
          "name the labels, as in --positive 4,5 --negative 1,2; --ratings of check takes numbers",
        .invalidData)
      self.line = line
    case .labelTwice(let label):
      self.init(
        "label_twice", "'\(label)' is both positive and negative", hint: "name it once", .usage)
    case .oneLabel(let positives, let negatives):
      self.init(
        "one_label",
        positives + negatives == 0
          ? "there are no training texts"
          : "all training texts are \(positives > 0 ? "positive" : "negative")",
        hint: "a model needs texts of both labels; --test-share 0 trains on all of them", .invalidData)
    case .nothingInCommon(let texts):
      self.init(
        "nothing_in_common", "no feature occurs in two of \(texts) texts", hint: "train on more texts",
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
            ? "crm sentiment train NAME FILE --text-column COLUMN --label-column COLUMN trains one"
            : "crm sentiment models lists them"),
        .notFound
      )
    case .exists(let name):
      self.init(
        "already_exists", "model '\(name)' already exists", hint: "replace it with --replace", .conflict)
    }
  }
}
