import ArgumentParser

/// `crm sentiment`
struct SentimentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "Sentiment of customer texts, in English and Chinese.",
    discussion: """
      Texts are scored by a lexicon of English and Chinese, or by a model trained on labelled texts of your
      own.
      """,
    subcommands: [
      SentimentScoreCommand.self, SentimentTexts.self, SentimentCheckCommand.self, SentimentTrain.self,
      SentimentModels.self,
      SentimentShow.self, SentimentEdit.self, SentimentDelete.self,
    ])
}
