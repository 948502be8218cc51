import ArgumentParser

/// `crm funnel`
struct FunnelNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "funnel", abstract: "Sales funnels: stages, conversion, velocity and forecasts.",
    subcommands: [
      FunnelAdd.self, FunnelList.self, FunnelShow.self, FunnelEditCommand.self, FunnelDelete.self,
      FunnelTemplates.self, FunnelReportCommand.self, FunnelVelocity.self, FunnelFlow.self,
      FunnelBottleneck.self, FunnelDiff.self, FunnelForecast.self, FunnelWins.self,
    ])
}
