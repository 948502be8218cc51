import ArgumentParser
import CRMKit
import Tabular

/// `crm segment count`
struct SegmentCount: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "count", abstract: "Count the customers of a segment.",
    discussion: """
      Examples:
        crm segment count vip
        crm segment count vip --as-of 2025-12-31 -f json
      """)

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let asOf = try asOf.value(in: environment, store)
    let rule = try store.rule(store.segment(segment).membershipRule, for: .customer, asOf: asOf)
    let members = try store.count(rule)
    var document = Document(
      schema: "crm.segment_count/1",
      CountedMembers(cells: [.text(segment), .instant(asOf.instant.seconds), .integer(Int64(members))]))
    document.line = String(members)
    try environment.console.write(document)
    return .done
  }
}

/// How many members a segment has as of a time.
struct CountedMembers: Tabulated {
  static let columns = [
    Column("segment", help: "name of the segment"),
    Column("as_of", .instant, help: "time up to which events count"),
    Column("members", .integer, help: "number of customers in the segment"),
  ]

  let cells: [Cell]
}
