import ArgumentParser
import CRMKit
import Tabular

/// `crm report service`
struct ReportService: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "service",
    abstract: "Report ticket volume, response times and SLA compliance.",
    discussion: """
      By day, week, month, quarter or year; by agent, team, channel, category, priority, state or policy of the tickets; by
      segment, tag or any attribute of their customers. Every figure is of the tickets that began in the span, except for
      the backlog: all open tickets at the end. Times are calendar hours; with --calendar they are hours of its working
      time. Compliance follows the SLA policies of 'crm sla'; --within sets targets for this report alone.

      Examples:
        crm report service
        crm report service --by month --since 2026-01-01 --chart spark
        crm report service --by priority --within urgent=4h --within high=8h --within 72h --columns priority,within_share
        crm report service --by team --calendar office -f csv
      """)
  static let columns = ServiceRow.columns(by: nil)

  @Option(
    help: .init(
      "group by month, agent, team, channel, category, priority, segment …", valueName: "what"),
    completion: .list(
      ReportPeriod.allCases.map(\.rawValue) + ServicePart.allCases.map(\.rawValue) + ["segment", "tag"]))
  var by: String?
  @OptionGroup var counting: ServiceCountingOptions
  @Option(
    help: .init(
      "target of the resolution time: 72h, or urgent=4h for one priority; repeatable",
      valueName: "time"))
  var within: [String] = []
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var question = try counting.question(options, store, environment)
    // What is said of one priority goes before what is said of all.
    for text in within.filter({ $0.contains("=") }) + within.filter({ !$0.contains("=") }) {
      do throws(ValueError) { try question.target.add(text) } catch {
        throw RecordError.invalid(field: "within", error)
      }
    }
    let report = try store.service(by: store.serviceAxis(by, asOf: question.scope.asOf), question)
    return try environment.write(
      report.columns, report.cells, chart: chart, of: "opened")
  }
}

/// `crm report agents`
struct ReportAgents: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "agents", abstract: "Report workload and response times per agent.",
    discussion: """
      A ticket counts for the agent and the team it is assigned to by --as-of. Unassigned tickets have a row of their own,
      and count in no median.

      Examples:
        crm report agents
        crm report agents --since 2026-01-01 --calendar office --sort -resolution_hours
        crm report agents --columns agent,team,resolution_hours,team_resolution_hours,resolution_hours_difference
      """)
  static let columns = AgentRow.columns

  @OptionGroup var counting: ServiceCountingOptions
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let report = try store.agents(counting.question(options, store, environment))
    return try environment.write(
      AgentRow.columns, report.cells, chart: chart, of: "resolved")
  }
}

/// Whose time counts.
struct ServiceCountingOptions: ParsableArguments {
  @Option(
    help: .init("count the working time of this calendar", valueName: "name"),
    completion: .shellCommand("crm complete calendars"))
  var calendar: String?

  func question(_ options: ReportOptions, _ store: Store, _ environment: Environment) throws
    -> ServiceQuestion
  {
    var question = ServiceQuestion(try options.scope(store, environment))
    question.calendar = try calendar.map { try store.calendar($0).name }
    return question
  }
}
