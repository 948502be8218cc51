import Analytics
import Crypto

/// The labelled texts of a file.
package struct LabelledTexts: Sendable {
  package private(set) var texts: [LabelledText] = []
  /// Which of them are to be tested, not learnt from.
  private(set) var isTested: [Bool] = []
  /// Rows without text, or without one of the two labels.
  package private(set) var skipped = 0

  /// - Parameters: `labels` — what the first of the file's other columns says; `share` — how many of a hundred texts are to be
  ///   tested; `split` — whether the second of the other columns splits them, else the text does.
  /// - Throws: ``SentimentError``, ``ReadError``, ``FileError``.
  package init(
    _ file: TextFile, labels: SentimentLabels, testPercent share: Int = 0, interruption: Interruption
  ) throws {
    var unlabelled = 0
    skipped = try file.forEach(interruption) { text, others, line in
      guard let isPositive = try labels.isPositive(others[0], line: line) else {
        unlabelled += 1
        return
      }
      texts.append(LabelledText(text, isPositive: isPositive))
      isTested.append(Self.isTested(others.count > 1 ? others[1] : text, percent: share))
    }
    skipped += unlabelled
    guard !texts.isEmpty else { throw SentimentError.noTexts }
  }

  /// Whether a key belongs to the part that is tested: by its MD5, so that other programs split alike, and the same text
  /// never stands on both sides.
  ///
  /// The first eight hexadecimal digits modulo 10, or 100 where the percentage is no multiple of ten.
  static func isTested(_ key: String, percent: Int) -> Bool {
    let number = Insecure.MD5.hash(data: Array(key.utf8)).prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return percent.isMultiple(of: 10) ? number % 10 < percent / 10 : number % 100 < percent
  }

  func part(tested: Bool) -> [LabelledText] {
    zip(texts, isTested).filter { $0.1 == tested }.map(\.0)
  }
}
