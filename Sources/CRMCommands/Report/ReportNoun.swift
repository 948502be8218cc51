import ArgumentParser

/// `crm report`
struct ReportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Value, behaviour and sales, as of any day.",
    subcommands: [ReportRFM.self, ReportChurn.self])
}
