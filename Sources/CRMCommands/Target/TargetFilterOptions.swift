import ArgumentParser
import CRMKit

/// The filters of a list of .
struct TargetFilterOptions: ParsableArguments {
  @Option(
    help: "filter by owner: a user, @me, or '' for unassigned",
    completion: .shellCommand("crm complete owners")) var owner: String?
  @Option(
    help: .init("filter by metric: \(TargetMetric.list)", valueName: "metric"),
    completion: .list(TargetMetric.allCases.map(\.rawValue)), transform: TargetMetric.init(argument:))
  var metric: TargetMetric?
  @Option(
    help: .init("filter by period: 2026, 2026-Q1, 2026-01", valueName: "period"),
    transform: TargetPeriod.init(argument:))
  var period: TargetPeriod?
}

extension TargetFilterOptions {
  var value: TargetFilter {
    var filter = TargetFilter()
    filter.owner = owner
    filter.metric = metric
    filter.period = period
    return filter
  }
}

extension Environment {
  /// The targets of a list in the order and with the columns that were asked for.
  func targets(_ options: TargetFilterOptions, in store: Store) throws -> RecordList {
    let columns = RecordTable.targets.columns
    var filter = options.value
    filter.owner = try person(filtered: filter.owner, in: store)
    return try store.targets(
      filter, order: order(of: columns), columns: console.chosenColumns(of: columns))
  }
}

extension TargetPeriod {
  /// Reads the value of an option.
  init(argument: String) throws { self = try TargetPeriod(parsing: argument) }
}

extension TargetMetric: Choice {
  /// Every metric, for help.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")
}
