import ArgumentParser

/// `crm survey`
struct SurveyNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Customer surveys: NPS, CSAT and CES, with responses.",
    subcommands: [
      SurveyAdd.self, SurveyShow.self, SurveyList.self, SurveyEditCommand.self, SurveyDelete.self,
      SurveySend.self, SurveyAnswerCommand.self, SurveyAnswers.self, SurveyWithdraw.self,
      SurveyResultsCommand.self,
      SurveyImportCommand.self, SurveyExport.self,
    ])
}
