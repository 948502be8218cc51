import ArgumentParser
import CRMKit

/// What the records of a file are.
struct ImportNounOption: ParsableArguments {
  @Option(
    help: .init(
      "noun of the records: customer, order, deal, ticket, survey and so on",
      valueName: "noun"),
    completion: .list(RecordNoun.allCases.map(\.command)), transform: recordNoun(argument:))
  var noun: RecordNoun?
}

private func recordNoun(argument: String) throws -> RecordNoun {
  let word = argument.lowercased()
  if let noun = RecordNoun.allCases.first(where: { $0.command == word || $0.rawValue == word }) {
    return noun
  }
  let words = RecordNoun.allCases.map(\.command)
  throw UsageError(
    .invalidValue, "'\(argument)' is not one of \(words.joined(separator: ", "))",
    hint: didYouMean(word, among: words))
}

extension RecordNoun {
  /// The noun whose import takes the records.
  var command: String {
    switch self {
    case .answer: "survey"
    case .article: "kb"
    default: rawValue
    }
  }
}
