import ArgumentParser
import CRMKit
import Tabular

/// `crm sql`
struct SQL: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "sql", abstract: "Query the views of the database in SQL, read-only.",
    discussion: """
      The views whose names begin with v1_ are stable: see 'crm help views'. Pass values as parameters
      instead of pasting them into the query: -p name value sets :name.

      Output begins only when the query has finished: a query that exceeds its time, or 160 MB of memory,
      writes no partial result. A row may hold 4 MB.

      Examples:
        crm sql "SELECT country, count(*) AS customers FROM v1_customer GROUP BY country"
        crm sql "SELECT id, name FROM v1_customer WHERE owner = :owner" -p owner ada -f csv
        crm sql --file query.sql
      """)

  @Argument(help: "one SELECT statement, or - for standard input") var query: String?
  @Option(help: .init("read the query from a file", valueName: "file"), completion: .file()) var file: String?
  @Option(
    name: [.customShort("p"), .customLong("parameter")], parsing: .upToNextOption,
    help: .init("value of a parameter: name value, or name=value; repeatable", valueName: "name value"))
  var parameters: [String] = []
  @Option(
    help: .init("time limit of the query in seconds", valueName: "seconds"),
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

/// A query and the values of its parameters, as they were typed.
struct QueryArguments {
  private(set) var parameters: [(name: String, value: String)] = []
  private let query: String?
  private let file: String?

  /// Reads `name value` and `name=value`. A last word without a value is the query, where none stands elsewhere.
  ///
  /// - Throws: ``UsageError``.
  init(query: String?, file: String?, parameters words: [String]) throws {
    var query = query
    var words = words[...]
    while let word = words.popFirst() {
      if let split = word.firstIndex(of: "="), query != nil || file != nil || !words.isEmpty {
        parameters.append((String(word[..<split]), String(word[word.index(after: split)...])))
      } else if let value = words.popFirst() {
        parameters.append((word, value))
      } else if query == nil, file == nil {
        query = word
      } else {
        throw UsageError(.missingValue, "parameter '\(word)' has no value", hint: "write -p \(word) VALUE")
      }
    }
    guard (query == nil) != (file == nil) else {
      throw query == nil
        ? UsageError(
          .missingArgument, "no query is given", hint: "write crm sql 'SELECT …', or --file query.sql")
        : UsageError(.conflictingOptions, "a query and --file exclude each other", hint: "give one of them")
    }
    self.query = query
    self.file = file
  }

  /// The text of the query; `-` reads standard input.
  func text(in environment: Environment) throws -> String {
    if let query, query != "-" { return query }
    return String(decoding: try environment.readBytes(of: file ?? "-"), as: UTF8.self)
  }
}
