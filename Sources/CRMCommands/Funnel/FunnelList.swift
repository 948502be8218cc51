import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel list`
struct FunnelList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the sales funnels (pipelines).",
    discussion: """
      Examples:
        crm funnel list
        crm funnel list --columns name,open -f csv
      """)
  static let columns = ListedFunnel.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let counts = try store.dealCounts()
    return try environment.console.write(
      store.funnels().map { ListedFunnel(funnel: $0, counts: counts[$0.id] ?? DealCounts()) })
  }
}

/// `crm funnel templates`
struct FunnelTemplates: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "templates", abstract: "List the templates of sales funnels.",
    discussion: """
      'crm funnel add NAME' uses the template of that name; the stages can be edited afterwards.

      Examples:
        crm funnel templates
      """)
  static let columns = FunnelTemplate.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(Funnel.templates.map(FunnelTemplate.init))
  }
}

/// A shipped funnel.
struct FunnelTemplate: Tabulated {
  static let columns = [
    Column("name", help: "name of the funnel"), Column("description", help: "purpose of the funnel"),
    Column("stages", .list, help: "stages in order"),
  ]

  let funnel: Funnel

  var cells: [Cell] {
    [.text(funnel.name), .optional(funnel.description), .list(funnel.stages.map(\.name))]
  }
}

/// A funnel with how many deals it has.
struct ListedFunnel: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the funnel"), Column("name", help: "name of the funnel"),
    Column("description", help: "purpose of the funnel"), Column("stages", .list, help: "stages in order"),
    Column("open", .integer, help: "number of open deals"),
    Column("won", .integer, help: "number of won deals"),
    Column("lost", .integer, help: "number of lost deals"),
  ]

  let funnel: Funnel
  let counts: DealCounts

  var cells: [Cell] {
    [
      .integer(funnel.id), .text(funnel.name), .optional(funnel.description),
      .list(funnel.offered.map(\.name)), .integer(counts.open), .integer(counts.won), .integer(counts.lost),
    ]
  }
}
