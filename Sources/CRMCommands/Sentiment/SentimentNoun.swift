import ArgumentParser

/// `crm sentiment`
struct SentimentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "How texts feel, in English and Chinese, with the words that say so.",
    subcommands: [
      SentimentScoreCommand.self, SentimentTexts.self, SentimentCheckCommand.self, SentimentTrain.self,
      SentimentModels.self,
      SentimentShow.self, SentimentEdit.self, SentimentDelete.self,
    ])
}
