import ArgumentParser

/// `crm report`
struct ReportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports: revenue, RFM, lifetime value, churn, retention, service.",
    discussion: """
      Every report is computed as of a day (--as-of) and by definitions that 'crm report define' prints. Funnel reports are
      verbs of 'crm funnel', survey results of 'crm survey'.
      """,
    subcommands: [
      ReportSummary.self, ReportSales.self, ReportRFM.self, ReportCLV.self, ReportChurn.self,
      ReportLifecycle.self,
      ReportCohort.self, ReportTeam.self, ReportTargets.self, ReportService.self, ReportAgents.self,
      ReportCSAT.self, ReportSentiment.self, ReportDefine.self,
    ])
}
