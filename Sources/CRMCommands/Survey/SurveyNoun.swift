import ArgumentParser

/// `crm survey`
struct SurveyNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Customer surveys: NPS, CSAT and CES, with responses.",
    discussion: """
      A survey has a kind, CSAT, NPS or CES, and a scale. Requests and responses are recorded or imported; crm
      sends nothing itself.
      """,
    subcommands: [
      SurveyAdd.self, SurveyShow.self, SurveyList.self, SurveyEditCommand.self, SurveyDelete.self,
      SurveySend.self, SurveyAnswerCommand.self, SurveyAnswers.self, SurveyWithdraw.self,
      SurveyResultsCommand.self,
      SurveyImportCommand.self, SurveyExport.self,
    ])
}
