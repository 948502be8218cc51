import Analytics
import Tabular

/// What one owner did, in one currency.
package struct TeamRow: Sendable {
  package var period: String?
  package var owner: String?
  package var currency: Currency?
  package var won = 0
  package var lost = 0
  /// Minor units.
  package var wonValue: Int64 = 0
  /// Won deals whose amount is known.
  var valued = 0
  /// Days from the beginning of each won deal until it was won.
  var cycles: [Int64] = []
  package var opened = 0
  package var open = 0
  package var openValue: Int64 = 0
  package var weighted: Int64 = 0
  package var activity: TeamActivity?
  /// The target of the period, minor units of the currency.
  var target: Int64?
}

/// What an owner did beside deals; it stands in the first of the owner's rows.
package struct TeamActivity: Sendable, Equatable {
  package var interactions = 0
  package var tasksDone = 0
  /// Those of them that were due on some day.
  var dueTasksDone = 0
  package var tasksOnTime = 0
  package var tasksOverdue = 0
}

extension TeamRow {
  /// - Parameter isOfPeriods: whether there is a row for each period; what is so at the end of all has no column then.
  package static func columns(by period: String?) -> [Column] {
    var columns = [
      Column(
        "owner",
        help: "owner of the deals, interactions and tasks; empty if unassigned"),
      Column("deals_won", .integer, help: "deals won in the span"),
      Column("deals_lost", .integer, help: "deals lost in the span"),
      Column("win_rate", .decimal, help: "won ÷ (won + lost)"),
      Column("win_rate_low", .decimal, shown: false, help: "lower end of its Wilson interval of 95 %"),
      Column("win_rate_high", .decimal, shown: false, help: "upper end of its Wilson interval of 95 %"),
      Column("won_value", .decimal, help: "amounts of the won deals"),
      Column("mean_value", .decimal, help: "won value ÷ won deals with an amount"),
      Column("median_cycle_days", .decimal, help: "median of the days from beginning to win"),
      Column("new_deals", .integer, shown: false, help: "deals that began in the span"),
      Column("interactions", .integer, help: "interactions in the span"),
      Column("tasks_done", .integer, help: "tasks done in the span"),
      Column("on_time_rate", .decimal, help: "those done by when they were due ÷ those due on some day"),
      Column("target", .decimal, shown: false, help: "target of won value for the span"),
      Column("attainment", .decimal, help: "won value ÷ target"),
      Column("currency", help: "currency of the amounts"),
    ]
    if let period {
      columns.insert(Column(period, help: "the period"), at: 0)
    } else {
      columns.insert(contentsOf: atTheEnd, at: 10)
      columns.insert(Column("tasks_overdue", .integer, help: "open tasks that are overdue"), at: 16)
    }
    return columns
  }

  private static let atTheEnd = [
    Column("open_deals", .integer, help: "deals that are open"),
    Column("open_value", .decimal, help: "amounts of the open deals"),
    Column("weighted_value", .decimal, help: "sum of amount × probability, rounded half to even at the deal"),
  ]

  package func cells(by period: String?) -> [Cell] {
    let decided = won + lost
    let interval = WilsonInterval(successes: won, trials: decided)
    func count(_ value: Int?) -> Cell { value.map { .integer(Int64($0)) } ?? .null }
    func amount(_ minor: Int64?) -> Cell {
      minor.map { .money($0, currency ?? Currency(stored: "XXX")) } ?? .null
    }
    var cells: [Cell] = [
      .optional(owner), count(won), count(lost), .ratio(Int64(won), of: Int64(decided)),
      .ratio(interval?.lower),
      .ratio(interval?.upper), amount(currency == nil ? nil : wonValue), amount(mean),
      .ratio(SortedSample(cycles).median), count(opened), count(activity?.interactions),
      count(activity?.tasksDone),
      activity.map { .ratio(Int64($0.tasksOnTime), of: Int64($0.dueTasksDone)) } ?? .null, amount(target),
      target.map { .ratio(Double(wonValue) / Double($0)) } ?? .null, .optional(currency?.code),
    ]
    if period != nil {
      cells.insert(.optional(self.period), at: 0)
    } else {
      cells.insert(
        contentsOf: [
          count(open), amount(currency == nil ? nil : openValue), amount(currency == nil ? nil : weighted),
        ], at: 10)
      cells.insert(count(activity?.tasksOverdue), at: 16)
    }
    return cells
  }

  private var mean: Int64? {
    valued == 0 ? nil : Int64((Double(wonValue) / Double(valued)).rounded(.toNearestOrEven))
  }
}
