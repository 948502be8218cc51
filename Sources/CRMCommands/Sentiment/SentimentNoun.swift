import ArgumentParser

/// `crm sentiment`
struct SentimentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "Sentiment of customer texts, in English and Chinese.",
    subcommands: [
      SentimentScoreCommand.self, SentimentTexts.self, SentimentCheckCommand.self, SentimentTrain.self,
      SentimentModels.self,
      SentimentShow.self, SentimentEdit.self, SentimentDelete.self,
    ])
}
