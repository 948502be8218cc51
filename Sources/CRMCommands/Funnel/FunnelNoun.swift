import ArgumentParser

/// `crm funnel`
struct FunnelNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "funnel", abstract: "Sales funnels (pipelines): stages, win rate, velocity, forecast.",
    discussion: """
      A funnel, or pipeline, is an ordered list of stages with a win probability each, and at least one stage
      each for won and lost. Reports use the stage history of deals, so that the pipeline of any earlier day
      can be shown.
      """,
    subcommands: [
      FunnelAdd.self, FunnelList.self, FunnelShow.self, FunnelEditCommand.self, FunnelDelete.self,
      FunnelTemplates.self, FunnelReportCommand.self, FunnelVelocity.self, FunnelFlow.self,
      FunnelBottleneck.self, FunnelDiff.self, FunnelForecast.self, FunnelWins.self,
    ])
}
