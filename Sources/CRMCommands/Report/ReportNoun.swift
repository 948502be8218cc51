import ArgumentParser

/// `crm report`
struct ReportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports: revenue, RFM, lifetime value, churn, retention, service.",
    subcommands: [
      ReportSummary.self, ReportSales.self, ReportRFM.self, ReportCLV.self, ReportChurn.self,
      ReportLifecycle.self,
      ReportCohort.self, ReportTeam.self, ReportTargets.self, ReportService.self, ReportAgents.self,
      ReportCSAT.self, ReportSentiment.self, ReportDefine.self,
    ])
}
