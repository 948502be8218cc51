import ArgumentParser
import CRMKit
import Foundation
import Tabular

/// `crm funnel velocity`
struct FunnelVelocity: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "velocity", abstract: "Tell how long deals take, and what the funnel brings in a day.",
    discussion: """
      The days in each stage, and from the start of deals until they are won, lost, or either; stays that go on are counted
      apart. value_per_day is the open deals × win rate × mean won value ÷ mean days from start to win; win_rate is won of
      won and lost, win_rate_of_all won of all. won_by_day is the share of all deals that was won within so many days, by
      Kaplan and Meier: an open deal is watched up to --as-of, and a lost one stays among those that were not won.

      Examples:
        crm funnel velocity
        crm funnel velocity --since 2025-07-01 --as-of 2025-12-31 -f json
        crm funnel velocity --days 10,45,100
      """)
  static let columns = VelocityReport.columns

  @Option(help: .init("The days at which won_by_day tells the share that was won.", valueName: "list"))
  var days = "7,14,30,60,90,180,365"
  @OptionGroup(title: "Scope") var options: FunnelScopeOptions
  @OptionGroup(title: "Scope") var window: FunnelWindowOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let days = try FunnelVelocity.days(days)
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment, window)
    let report = try store.funnelVelocity(scope)
    environment.note(report.note)
    if report.negativeCycles > 0 {
      environment.note(
        "\(report.negativeCycles) deal\(report.negativeCycles == 1 ? "" : "s") closed before beginning; "
          + "the days are kept as they are, and won_by_day counts them as 0")
    }
    let shares = days.map { (day: $0, share: report.winning.incidence(by: $0).literal()) }
    let document = scope.document(
      "crm.funnel_velocity/1",
      [
        ("velocity", .array(report.paces.map { .object($0.members) })),
        ("won_by_day", .object(shares.map { (key: String($0.day), value: .number($0.share)) })),
      ],
      lines: report.paces.flatMap(\.lines) + [
        TextDocument.Field("won by day", shares.map { "\($0.day): \($0.share)" }.joined(separator: "  "))
      ])
    var rows = CellRows(VelocityReport.columns, report.cells)
    return try environment.console.write(document, with: &rows, named: "spans")
  }
}

extension FunnelVelocity {
  /// - Throws: ``UsageError`` for what is no list of whole numbers that ascend.
  private static func days(_ text: String) throws -> [Int64] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let days = parts.compactMap { Int64($0.trimmingCharacters(in: .whitespaces)) }
    guard days.count == parts.count, days.allSatisfy({ $0 >= 0 }), zip(days, days.dropFirst()).allSatisfy(<)
    else {
      throw UsageError(.invalidValue, "'\(text)' is no list of days", hint: "write --days 7,30,90, ascending")
    }
    return days
  }
}

extension FunnelPace {
  fileprivate var members: [(key: String, value: JSONValue)] {
    let digits = currency?.digits ?? 2
    func number(_ value: Double?, _ digits: Int = 4) -> JSONValue {
      value.map { .number($0.literal(digits: digits)) } ?? .null
    }
    return [
      ("currency", currency.map { .string($0.code) } ?? .null), ("open", .integer(open)),
      ("won", .integer(won)),
      ("lost", .integer(lost)), ("win_rate", number(winRate)), ("win_rate_of_all", number(winRateOfAll)),
      ("won_value", currency.map { .number(Money(minor: wonValue, $0).literal) } ?? .null),
      ("mean_won_value", number(meanWonValue, digits)), ("mean_cycle_days", number(meanCycleDays)),
      ("value_per_day", number(valuePerDay, digits)),
      ("won_values", .object(values.map { (key: $0.key, value: number($0.value, digits)) })),
    ]
  }

  private var values: [(key: String, value: Double?)] {
    let sample = wonSample
    return [
      ("min", sample.minimum), ("median", sample.median), ("p75", sample.quantile(0.75)),
      ("p90", sample.quantile(0.9)), ("max", sample.maximum),
    ]
  }

  fileprivate var lines: [TextDocument.Field] {
    let parts = members.dropLast().map {
      "\($0.key) \($0.value == .null ? "unknown" : $0.value.compactText.replacing("\"", with: ""))"
    }
    let digits = currency?.digits ?? 2
    let won = values.compactMap { value in value.value.map { "\(value.key) \($0.literal(digits: digits))" } }
    return [
      TextDocument.Field("pace", parts.joined(separator: "  ")),
      TextDocument.Field("won values", won.isEmpty ? nil : won.joined(separator: "  ")),
    ]
  }
}
