import ArgumentParser
import CRMKit
import Tabular

/// `crm sql`
struct SQL: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "sql", abstract: "Query the views of the database in SQL, read-only.",
    discussion: """
      The views whose names begin with v1_ are stable: see 'crm help views'. Values go into a query as parameters, never by
      pasting: -p name value gives the value of :name.

      Nothing is written before the query has come to its end: one that needs more than its seconds, or more than 160 MB of
      memory, leaves no half of an answer. A row may hold 4 MB.

      Examples:
        crm sql "SELECT country, count(*) AS customers FROM v1_customer GROUP BY country"
        crm sql "SELECT id, name FROM v1_customer WHERE owner = :owner" -p owner ada -f csv
        crm sql --file query.sql
      """)

  @Argument(help: "One SELECT, or - for standard input.") var query: String?
  @Option(help: .init("Read the query from a file.", valueName: "file"), completion: .file()) var file:
    String?
  @Option(
    name: [.customShort("p"), .customLong("parameter")], parsing: .upToNextOption,
    help: .init("Value of a parameter: name value, or name=value.", valueName: "name value"))
  var parameters: [String] = []
  @Option(
    help: .init("Stop a query that works longer than so many seconds.", valueName: "seconds"),
    transform: { try seconds($0, from: 0.001, hint: "write --timeout 30: from 0.001 to 86400, a day") })
  var timeout: Double = 4
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let arguments = try QueryArguments(query: query, file: file, parameters: parameters)
    let store = try environment.openStore(.reading)
    var rows = try store.query(
      arguments.text(in: environment), parameters: arguments.parameters, timeout: timeout,
      isSorted: global.sort != nil)
    return try environment.console.write(&rows)
  }
}
