/// A text that a row of a file says, and the time of what the row tells.
///
/// Of several the earliest counts, and of several of one instant the first by its bytes: in which order the rows of a file
/// stand makes no difference.
struct DatedText: Comparable {
  /// Unix seconds.
  var at: Int64
  var text: String

  static func < (left: DatedText, right: DatedText) -> Bool {
    if left.at != right.at { return left.at < right.at }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension DatedText? {
  /// Keeps the earlier of what is known and what another row says.
  mutating func note(_ text: String?, at: Int64) {
    guard let text else { return }
    let said = DatedText(at: at, text: text)
    self = self.map { Swift.min($0, said) } ?? said
  }
}
