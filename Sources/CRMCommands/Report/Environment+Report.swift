import ArgumentParser
import CRMKit
import Tabular

extension Environment {
  /// The columns that will be written or sorted by, for a report that can leave out the others.
  func neededColumns(of columns: [Column]) throws -> Set<String> {
    let chosen = try console.chosenColumns(of: columns).map(\.name)
    return Set(chosen + (try SortKey.parse(global.sort, of: columns).map(\.column)))
  }

  /// Writes a report about customers: a document with what holds for all of them, and a row for each.
  func write<Report: CustomerReport>(_ document: Document, with report: Report, in store: Store) throws
    -> ExitStatus
  {
    let needed = try neededColumns(of: Report.columns)
    var rows = try CustomerRows(
      report, needed: needed, isUnique: console.format == .ids, in: store)
    return try console.write(document, with: &rows, named: "customers")
  }

  /// Writes the groups of a report about customers.
  func write<Report: GroupedReport>(
    _ document: Document, grouping report: Report, by name: String, chart: ChartOption, in store: Store
  ) throws -> ExitStatus {
    let table = CustomerGroupTable(try report.groups(by: name, in: store), mean: Report.mean)
    let series = ChartSeries("customers", of: table.columns, table.rows)
    var document = document
    document.text.sections.append(
      TextDocument.Section(.fields(chart.spark("chart", series, in: self))))
    var rows = chart.charted(series, of: table.columns, table.rows, in: self)
    return try console.write(document, with: &rows, named: "groups")
  }

  /// Writes a table, in the text form with the chart that was asked for.
  ///
  /// - Parameter name: the column that is drawn.
  func write(_ columns: [Column], _ cells: [[Cell]], chart: ChartOption, of name: String) throws -> ExitStatus
  {
    try write(columns, cells, chart: chart, ChartSeries(name, of: columns, cells), named: name)
  }

  func write(
    _ columns: [Column], _ cells: [[Cell]], chart: ChartOption, _ series: ChartSeries, named name: String
  ) throws -> ExitStatus {
    var rows = chart.charted(series, of: columns, cells, in: self)
    let spark = chart.spark(name, series, in: self)
    guard !spark.isEmpty else { return try console.write(&rows) }
    let text = TextDocument(sections: [TextDocument.Section(.fields(spark))])
    let document = Document(schema: "crm.chart/1", members: [], text: text, columns: columns, rows: cells)
    return try console.write(document, with: &rows, named: "rows")
  }

  /// Says what has to be known about currencies, where there is something.
  func note(_ text: String?) {
    guard let text else { return }
    console.remarks.append(text)
    console.note("note: " + text)
  }
}

extension Document {
  /// A document of which the members are also its lines of text, as far as they are single values.
  init(schema: String, members: [(key: String, value: JSONValue)], lines: [TextDocument.Field]) {
    self.init(
      schema: schema, members: members, text: TextDocument(sections: [TextDocument.Section(.fields(lines))]),
      columns: [], rows: [])
  }
}

extension AsOf {
  /// The members of a report that say up to when it looks.
  var members: [(key: String, value: JSONValue)] {
    [
      ("as_of", .string(description)), ("as_of_day", .string(CalendarDay(daysSinceEpoch: day).description)),
      ("time_zone", .string(zone.name)),
    ]
  }

  var line: TextDocument.Field {
    TextDocument.Field("as of", "\(description), day \(CalendarDay(daysSinceEpoch: day)) in \(zone.name)")
  }
}

/// What every report is asked.
struct ReportOptions: ParsableArguments {
  @OptionGroup var asOf: AsOfOptions
  @Option(help: .init("only from the beginning of this day, or this instant, on", valueName: "time"))
  var since: String?
  @Option(help: .init("only up to the end of this day, or this instant", valueName: "time"))
  var until: String?
  @Option(help: .init("only customers that match this rule; see 'crm help rules'", valueName: "rule"))
  var filter: String?
  @Option(help: .init("only customers of this segment", valueName: "name"))
  var segment: String?
}

extension ReportOptions {
  /// - Throws: ``ValueError`` for what is no time, ``RuleError``.
  func scope(_ store: Store, _ environment: Environment) throws -> ReportScope {
    var scope = ReportScope(asOf: try asOf.value(in: environment, store))
    let zone = try environment.zone(of: store)
    scope.since = try since.map {
      try TimeExpression(parsing: $0, now: environment.now, zone: zone).start.seconds
    }
    scope.until = try until.map { try AsOf(parsing: $0, now: environment.now, in: zone).end }
    if let from = scope.since, let to = scope.until, from >= to {
      throw UsageError(
        .conflictingOptions, "--since is after --until", hint: "write them the other way round")
    }
    scope.population = try store.population(filter: filter, segment: segment, asOf: scope.asOf)
    return scope
  }
}

extension ReportDefinition {
  private static let columns = [
    Column("name", help: "what is defined"), Column("definition", help: "how it is computed"),
  ]

  /// The definition as `crm.report_definition/1`.
  var document: Document {
    let pairs = { (pairs: [(String, String)]) -> JSONValue in
      .object(pairs.map { (key: $0.0, value: .string($0.1)) })
    }
    return Document(
      schema: "crm.report_definition/1",
      members: [
        ("name", .string(name)), ("meaning", .string(meaning)),
        ("formulas", pairs(formulas.map { ($0.name, $0.formula) })), ("sources", .strings(sources)),
        ("settings", pairs(settings.map { ($0.key, $0.value) })),
      ] + (name == "rfm" ? [("segment_tables", ReportDefinition.tables)] : []),
      text: TextDocument(
        sections: [
          TextDocument.Section(fields: [("report", [name]), ("meaning", [meaning])]),
          TextDocument.Section(title: "formulas", fields: formulas.map { ($0.name, [$0.formula]) }),
          TextDocument.Section(title: "sources", items: sources),
          TextDocument.Section(title: "settings", fields: settings.map { ($0.key, [$0.value]) }),
        ] + (name == "rfm" ? ReportDefinition.tableSections : [])),
      columns: ReportDefinition.columns, rows: formulas.map { [.text($0.name), .text($0.formula)] })
  }

  private static var tables: JSONValue {
    .object(
      RFMSegmentTable.shipped.map { table in
        let rules = table.rules.map { rule in
          JSONValue.object(zip(RFMSegmentRule.columns, rule.cells).map { (key: $0.name, value: $1.json) })
        }
        return (key: table.name, value: .array(rules))
      })
  }

  private static var tableSections: [TextDocument.Section] {
    RFMSegmentTable.shipped.map { table in
      TextDocument.Section(
        title: "segments \(table.name)", columns: RFMSegmentRule.columns, rows: table.rules.map(\.cells))
    }
  }
}
