import ArgumentParser
import CRMKit

/// What a survey that is sent, or an answer, is about.
struct SurveyAboutOptions: ParsableArguments {
  @Option(help: "The ticket it is about: id, or source:number.") var ticket: String?
  @Option(help: "Who of ours it is about.", completion: .shellCommand("crm complete owners")) var agent:
    String?
  @Option(help: "The team it is about.", completion: .shellCommand("crm complete teams")) var team: String?
  @Option(help: "The category it is about.") var category: String?
  @Option(help: "Channel it goes through.") var channel: String?
}

extension SurveyAboutOptions {
  func draft(_ environment: Environment, _ store: Store) throws -> SurveyAnswerDraft {
    var draft = SurveyAnswerDraft()
    draft.ticket = ticket
    (draft.agent, draft.team, draft.category, draft.channel) = (
      try environment.user(agent, in: store), try environment.team(team, in: store), category, channel
    )
    return draft
  }
}
