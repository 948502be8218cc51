import ArgumentParser
import CRMKit
import Tabular

/// `crm report churn`
struct ReportChurn: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "churn", abstract: "List customers by churn risk, with the reasons.",
    discussion: """
      Every signal has a value from 0 to 1 and a weight; the score is the weighted mean of the signals of which something
      is known. Its level follows from thresholds. The weights are fitted once a month to past orders: the history is cut
      a window earlier, and the signals of that day are compared with who ordered since. auc says how well the score
      ranked customers, beside the days of silence alone. Window, thresholds and, where you set one, weights are settings ('crm
      config list'). 'crm report define churn' prints how each signal is computed.

      Examples:
        crm report churn
        crm report churn --level at_risk --level churned --sort -score -f csv
        crm report churn --explain ada@example.org
        crm report churn --by level --chart bar
      """)
  static let columns = ChurnReport.columns

  @Option(
    help: .init(
      "only customers of this level: ok, watch, at_risk, churned; repeatable", valueName: "level"),
    completion: .list(ChurnLevel.allCases.map(\.rawValue)), transform: ChurnLevel.init(argument:))
  var level: [ChurnLevel] = []
  @Option(help: .init("show the parts of the score of this customer", valueName: "customer")) var explain:
    String?
  @Option(help: .init("group by level, reason or an attribute of the customers", valueName: "column"))
  var by: String?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try refuse(explain != nil && global.exitCode, "--exit-code asks for rows, and --explain has none")
    try refuse(explain != nil && by != nil, "--explain is about one customer, and --by about all")
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    if let explain {
      try environment.console.write(store.churnExplanation(of: explain, scope).document)
      return .done
    }
    let report = try store.churn(scope)
    environment.note(report.note)
    let document = report.document
    let chosen = report.only(level)
    guard let by else { return try environment.write(document, with: chosen, in: store) }
    return try environment.write(document, grouping: chosen, by: by, chart: chart, in: store)
  }

  private func refuse(_ isContradiction: Bool, _ sentence: String) throws {
    if isContradiction { throw UsageError(.conflictingOptions, sentence, hint: "leave one of them out") }
  }
}

extension ChurnReport {
  /// What holds for all customers, as `crm.churn/1`.
  var document: Document {
    let counts = zip(ChurnLevel.allCases, counts)
    return Document(
      schema: "crm.churn/1",
      members: asOf.members + [
        ("window_days", .integer(settings.window)), ("thresholds", settings.thresholds),
        ("weights", settings.json), ("calibration", .object(calibration.members)),
        ("levels", .object(counts.map { (key: $0.rawValue, value: .integer($1)) })),
      ],
      lines: [
        asOf.line,
        TextDocument.Field("levels", counts.map { "\($0.rawValue) \($1)" }.joined(separator: ", ")),
        TextDocument.Field("weights", calibration.words),
        TextDocument.Field("auc", calibration.accuracy),
      ])
  }
}

extension ChurnCalibration {
  fileprivate var members: [(key: String, value: JSONValue)] {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0.literal()) } ?? .null }
    return [
      ("weights", .string(weights.rawValue)), ("cut", .string(cut.description)),
      ("until", .string(until.description)), ("customers", .integer(Int64(customers))),
      ("returned", .integer(Int64(returned))), ("auc", number(area)), ("auc_silence", number(silenceArea)),
    ]
  }

  fileprivate var words: String {
    switch weights {
    case .fitted: "fitted to who ordered from the day after \(cut) to \(until)"
    case .standard:
      "by default: of \(customers) customers by \(cut), \(returned) ordered by \(until), too few to fit them"
    case .set: "as set"
    }
  }

  fileprivate var accuracy: String? {
    guard let area, let silenceArea else { return nil }
    return "score \(area.literal()), silence alone \(silenceArea.literal()), "
      + "of \(customers) customers by \(cut), of whom \(returned) ordered by \(until)"
  }
}

extension ChurnSettings {
  fileprivate var thresholds: JSONValue {
    .object([
      ("watch", .number(watch.shortLiteral)), ("at_risk", .number(atRisk.shortLiteral)),
      ("churned", .number(churned.shortLiteral)),
    ])
  }

  fileprivate var json: JSONValue {
    .object(zip(ChurnSignal.allCases, weights).map { (key: $0.rawValue, value: .number($1.shortLiteral)) })
  }
}

extension ChurnExplanation {
  /// The score and its parts as `crm.churn_explanation/1`.
  var document: Document {
    let total = decimalLiteral(score, digits: 4)
    return Document(
      schema: "crm.churn_explanation/1",
      members: asOf.members + [
        ("customer_id", .integer(customer)), ("name", .string(name)), ("level", .string(level.rawValue)),
        ("score", .number(total)),
        (
          "signals",
          .array(
            parts.map { part in
              .object(zip(Part.columns, part.cells).map { (key: $0.name, value: $1.json) })
            })
        ),
      ],
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          ("customer", ["\(customer) \(name)"]), ("as of", asOf.line.values), ("level", [level.rawValue]),
          ("score", [total]),
        ]),
        TextDocument.Section(columns: Part.columns, rows: parts.map(\.cells)),
      ]),
      columns: Part.columns, rows: parts.map(\.cells))
  }
}
