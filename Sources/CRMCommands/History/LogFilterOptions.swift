import ArgumentParser
import CRMKit

/// Which changesets a log is about.
struct LogFilterOptions: ParsableArguments {
  @Option(
    help: .init(
      "That touched this customer, or anything of it: an id, e-mail address, phone number or source:key.",
      valueName: "customer"))
  var customer: String?
  @Option(
    help: .init("Written by this person; @me is you.", valueName: "name"),
    completion: .shellCommand("crm complete actors"))
  var actor: String?
  @Option(help: .init("Whose command line contains this text.", valueName: "text")) var command: String?
  @Option(help: .init("That imported this file, by its name or its SHA-256.", valueName: "name"))
  var file: String?
  @Option(help: .init("Written in this time: 2026-01, 30d, 2025-07-01..2025-09.", valueName: "time"))
  var at: String?
  @Option(help: .init("That changed rows of this table.", valueName: "name")) var table: String?
}

extension LogFilterOptions {
  /// Whether every changeset is meant.
  var isEmpty: Bool { [customer, actor, command, file, at, table].allSatisfy { $0 == nil } }

  /// - Throws: ``RecordError`` for what is no time and names that nobody has, ``UsageError`` for a table that is none.
  func filter(_ store: Store, _ environment: Environment) throws -> ChangesetFilter {
    var filter = ChangesetFilter()
    filter.customer = try customer.map(store.customerIDOfAnyTime)
    filter.actor = actor
    filter.command = command
    filter.file = file
    filter.at = try environment.span(at, of: "at", in: store)
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
