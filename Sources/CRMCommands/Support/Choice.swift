import Tabular

/// A closed set of words that an option accepts.
package protocol Choice: CaseIterable, RawRepresentable where RawValue == String {}

extension Choice {
  /// Reads the value of an option.
  /// - Throws: ``UsageError`` `invalid_value`, naming the word that was probably meant, else all of them.
  package init(argument: String) throws {
    if let value = Self(rawValue: argument) {
      self = value
      return
    }
    let words = Self.allCases.map(\.rawValue)
    throw UsageError(
      .invalidValue, "'\(argument)' is not one of \(words.joined(separator: ", "))",
      hint: didYouMean(argument, among: words))
  }
}

extension ColorChoice: Choice {}
extension OutputFormat: Choice {}
