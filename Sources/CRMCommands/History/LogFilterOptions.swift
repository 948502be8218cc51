import ArgumentParser
import CRMKit

/// Which changesets a log is about.
struct LogFilterOptions: ParsableArguments {
  @Option(
    help: .init(
      "filter by customer, including its related rows: id, e-mail address, phone number or source:key",
      valueName: "customer"))
  var customer: String?
  @Option(
    help: .init("filter by actor; @me is the user who runs the command", valueName: "name"),
    completion: .shellCommand("crm complete actors"))
  var actor: String?
  @Option(help: .init("filter by text in the command line", valueName: "text")) var command: String?
  @Option(help: .init("filter by imported file: name or SHA-256", valueName: "name"))
  var file: String?
  @OptionGroup var span: ListSpanOptions
  /// The span in one word.
  @Option(help: .hidden) var at: String?
  @Option(help: .init("filter by changed table", valueName: "name")) var table: String?
}

extension LogFilterOptions {
  /// Whether every changeset is meant.
  var isEmpty: Bool {
    [customer, actor, command, file, span.since, span.until, at, table].allSatisfy { $0 == nil }
  }

  /// - Throws: ``RecordError`` for an invalid time or an unknown name, ``UsageError`` for an unknown table.
  func filter(_ store: Store, _ environment: Environment) throws -> ChangesetFilter {
    var filter = ChangesetFilter()
    filter.customer = try customer.map(store.customerIDOfAnyTime)
    filter.actor = actor
    filter.command = command
    filter.file = file
    filter.at = try span.value(or: at, of: "at", in: environment, store)
    filter.table = try table.map { try checkedTable($0, in: store) }
    return filter
  }
}

/// A table with history, as an option names it.
/// - Throws: ``UsageError`` `invalid_value`.
func checkedTable(_ name: String, in store: Store) throws -> String {
  let names = try store.trackedTables()
  guard names.contains(name) else {
    throw UsageError(
      .invalidValue, "no table '\(name)' has history",
      hint: didYouMean(name, among: names) ?? "write one of \(names.joined(separator: ", "))")
  }
  return name
}
