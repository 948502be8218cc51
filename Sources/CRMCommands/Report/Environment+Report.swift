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
