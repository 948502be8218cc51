import Analytics

/// What SQL can ask of how a text feels, by the lexicon: `sentiment_label(text)`, `sentiment_score(text)` in ten-thousandths,
/// and `sentiment_words(text)`, U+001F between them. Each is unknown of a text that is.
///
/// Lists and rules name them, so that nothing of it is stored and an old text is judged as a new one is. A connection runs one
/// statement at a time: its three functions share a judge, which is made when the first text comes.
final class SentimentFunctions: @unchecked Sendable {
  private lazy var judge = SentimentJudge()

  /// Makes the functions known to a connection.
  static func install(in database: Database) {
    let functions = SentimentFunctions()
    database.add(function: functions.function("sentiment_label") { $0.label.rawValue })
    database.add(
      function: functions.function("sentiment_score") { Int64(($0.score * 10_000).rounded(.toNearestOrEven)) }
    )
    database.add(
      function: functions.function("sentiment_words") { verdict in
        verdict.words.isEmpty ? nil : verdict.words.map(\.spelling).joined(separator: "\u{1F}")
      })
  }

  private func function(
    _ name: String, _ value: @escaping @Sendable (SentimentVerdict) -> (any DatabaseValueConvertible)?
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: 1, pure: true) { [self] arguments in
      guard let text = String.fromDatabaseValue(arguments[0]) else { return nil }
      return value(judge.verdict(on: text))
    }
  }
}
