import ArgumentParser
import CRMKit

/// What a survey that is sent, or an answer, is about.
struct SurveyAboutOptions: ParsableArguments {
  @Option(help: "ticket: id, or source:number") var ticket: String?
  @Option(help: "agent", completion: .shellCommand("crm complete owners")) var agent: String?
  @Option(help: "team", completion: .shellCommand("crm complete teams")) var team: String?
  @Option(help: "category") var category: String?
  @Option(help: "channel") var channel: String?
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
