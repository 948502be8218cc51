import Tabular

/// A sentence of standard error in which a word says what it is: `contacts.csv:3:2: error: email: 'bob' has no domain`.
struct LabelledSentence {
  private let place: String
  private let label: String
  private let text: String
  private let meaning: Meaning

  /// - Parameter place: what stands before the label; it and the text may quote bytes of the input.
  init(_ place: String, _ label: String, _ text: String, as meaning: Meaning) {
    (self.place, self.label, self.text, self.meaning) = (visible(place), label, visible(text), meaning)
  }

  /// - Parameters:
  ///   - ink: whether the label is coloured.
  ///   - width: columns of the terminal; `nil` if there is none, and the sentence is one line.
  func lines(ink: Bool, width: Int?) -> [String] {
    var lines = wrapped(place + label + text, toWidth: width)
    // A place that takes the line by itself leaves no room for the label, which then has no colour.
    if ink, lines[0].hasPrefix(place + label) {
      lines[0] = place + label.inked(as: meaning, if: true) + lines[0].dropFirst((place + label).count)
    }
    return lines
  }
}
