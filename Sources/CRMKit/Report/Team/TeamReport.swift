import Tabular

/// What every owner won and lost, has open and did, in a span of time.
package struct TeamReport {
  package let by: ReportPeriod?
  package let rows: [TeamRow]
  package let note: String?

  package var columns: [Column] { TeamRow.columns(by: by?.rawValue) }
  package var cells: [[Cell]] { rows.map { $0.cells(by: by?.rawValue) } }
}

extension Store {
  /// Adds up what every owner did, deals as they were at the end of the scope.
  ///
  /// - Complexity: a pass over the ledger of deals, one over the interactions of the span, and one over the tasks.
  package func team(by period: ReportPeriod?, _ scope: ReportScope) throws -> TeamReport {
    try read { database in
      func report(_ money: TeamMoney) throws -> TeamReport {
        var fold = try TeamFold(database, connection, scope, by: period, money, context.interruption)
        return TeamReport(by: period, rows: try fold.rows(), note: money.note)
      }
      do { return try report(TeamMoney(database)) } catch let missing as MissingRate {
        return try report(TeamMoney(lacking: missing))
      }
    }
  }
}

extension ReportDefinition {
  private static let deals = (
    name: "deal",
    formula:
      "its state by --as-of is that of its last event in the ledger before then; the owner is that of the state, and it was won or lost when it came into its stage"
  )
  private static let days = (
    name: "days",
    formula: "differences of calendar days in the time zone of --tz, CRM_TZ or the setting time-zone"
  )

  static var team: ReportDefinition {
    ReportDefinition(
      name: "team", meaning: "sales performance of every owner: won, lost, open, activity",
      formulas: [
        deals, days, ("span", "from --since up to --until or --as-of"),
        ("win_rate", "won ÷ (won + lost), decided in the span; its Wilson interval is of 95 %"),
        (
          "won_value",
          "amounts of deals won in the span, in the base currency by the rate of the day they were won"
        ),
        ("mean_value", "won_value ÷ won deals whose amount is known"),
        ("median_cycle_days", "median, by definition 7, of the days from the first event to the win"),
        ("open_value", "amounts of the deals that are open by --as-of, by the rate of that day"),
        (
          "weighted_value",
          "Σ amount × probability, the deal's own or else that of its stage by --as-of, rounded half to even at the deal"
        ),
        ("interactions", "interactions in the span by the one of ours who took part"),
        ("tasks_done", "each time that a task was done in the span, by the owner that it had then"),
        (
          "on_time_rate",
          "done not after the day or instant it was due ÷ done of those that were due on some day"
        ),
        ("tasks_overdue", "tasks that are open and late by --as-of"),
        (
          "attainment",
          "won_value ÷ the owner's target of won_value for the period, or for the one that the span is"
        ),
      ],
      sources: [
        "Wilson 1927, Journal of the American Statistical Association 22(158)", "Hyndman & Fan 1996",
      ],
      keys: [.baseCurrency, .timeZone])
  }

  static var targets: ReportDefinition {
    ReportDefinition(
      name: "targets", meaning: "attainment of sales targets",
      formulas: [deals, days] + TargetMetric.allCases.map { (name: $0.rawValue, formula: $0.help) } + [
        (
          "actual",
          "what the metric comes to by --as-of, in the target's own currency by the rate of the day of the win"
        ),
        ("attainment", "actual ÷ target"),
        ("pace", "days of the period up to and including that of --as-of ÷ its days"),
      ], sources: [], keys: [.timeZone])
  }
}

/// In which currency amounts of deals are counted: all in the base where that can be done, else each for itself.
struct TeamMoney {
  /// `nil` where each currency is counted for itself.
  let rates: CurrencyRates?
  /// What a person has to know about the choice.
  let note: String?

  /// - Throws: ``StoreError/badSetting(key:value:)``.
  init(_ database: Database) throws {
    let used = try String.fetchAll(database, sql: ReportSQL.dealCurrencies)
    guard let code = try Setting.value(Setting.Key.baseCurrency.rawValue, in: database) else {
      rates = nil
      note =
        used.count < 2
        ? nil
        : "several currencies (\(used.joined(separator: ", "))): each is counted for itself; "
          + "crm config set base-currency EUR brings them together"
      return
    }
    guard let base = try? Currency(parsing: code) else {
      throw StoreError.badSetting(key: Setting.Key.baseCurrency.rawValue, value: code)
    }
    rates = try CurrencyRates(into: base, database)
    note = nil
  }

  /// Each currency for itself, after an amount was met that has no rate.
  init(lacking rate: MissingRate) {
    rates = nil
    note = "no rate of \(rate) into \(rate.base): each currency is counted for itself; \(rate.hint)"
  }

  /// - Throws: ``MissingRate``.
  func counted(_ minor: Int64, of currency: Currency, day: Int64) throws -> (minor: Int64, currency: Currency)
  {
    guard let rates else { return (minor, currency) }
    guard let amount = rates.converted(minor, of: currency, day: day) else {
      throw MissingRate(currency: currency, base: rates.base, day: day)
    }
    return (amount, rates.base)
  }
}
