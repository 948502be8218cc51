import Tabular

/// Which labels of a file mean positive, and which negative.
package struct SentimentLabels: Sendable, Equatable {
  private let positive: Set<String>
  private let negative: Set<String>
  private let neither: Set<String>
  /// What a label means that is in none of the lists; `nil`: it is an error, or, where both lists were given, passed over.
  private let others: Bool?
  private let passesOthers: Bool

  /// What files usually write.
  package static let usual = SentimentLabels(
    positive: ["1", "+1", "positive", "pos", "p", "true", "yes", "good", "happy", "好评", "正面", "积极"],
    negative: ["0", "-1", "negative", "neg", "n", "false", "no", "bad", "unhappy", "差评", "负面", "消极"],
    neither: ["neutral", "neu", "mixed", "中评", "中性"], others: nil, passesOthers: false)

  /// - Parameters: lists as they were given; where only one is, all other labels mean the other side.
  /// - Throws: ``SentimentError/labelTwice(_:)``.
  package init(positive: [String], negative: [String]) throws {
    guard !positive.isEmpty || !negative.isEmpty else {
      self = .usual
      return
    }
    let (good, bad) = (Set(positive.map(Self.key)), Set(negative.map(Self.key)))
    if let both = good.intersection(bad).min() { throw SentimentError.labelTwice(both) }
    self.init(
      positive: good, negative: bad, neither: [],
      others: negative.isEmpty ? false : positive.isEmpty ? true : nil, passesOthers: true)
  }

  private init(
    positive: Set<String>, negative: Set<String>, neither: Set<String>, others: Bool?, passesOthers: Bool
  ) {
    self.positive = positive
    self.negative = negative
    self.neither = neither
    self.others = others
    self.passesOthers = passesOthers
  }

  /// - Returns: `nil` for a label that is passed over.
  /// - Throws: ``SentimentError/unknownLabel(_:line:)``.
  func isPositive(_ label: String, line: Int) throws -> Bool? {
    let key = Self.key(label)
    if key.isEmpty || neither.contains(key) { return nil }
    if positive.contains(key) { return true }
    if negative.contains(key) { return false }
    if let others { return others }
    guard passesOthers else { throw SentimentError.unknownLabel(label, line: line) }
    return nil
  }

  private static func key(_ label: String) -> String {
    let key = label.trimmed.lowercased()
    // A file of ratings writes 1 as 1.0 at times.
    return key.hasSuffix(".0") ? String(key.dropLast(2)) : key
  }
}
