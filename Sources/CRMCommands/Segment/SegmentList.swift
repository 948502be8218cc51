import ArgumentParser
import CRMKit
import Tabular

/// `crm segment list`
struct SegmentList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the segments.",
    discussion: """
      With --count each segment is evaluated, which takes a query each.

      Examples:
        crm segment list
        crm segment list --count -f json
        crm segment list --where 'rule contains "tag:vip"'
      """)
  static let columns = CountedSegment.columns

  @Flag(help: "count the customers of each segment") var count = false
  @OptionGroup var rule: RuleOptions
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let asOf = try asOf.value(in: environment, store)
    let rule = try rule.value(for: .segment, in: environment, store, asOf: asOf)
    let segments = try store.segments(rule)
    return try environment.console.write(
      segments.map { segment in
        CountedSegment(
          segment: segment,
          members: count
            ? try store.count(store.rule(segment.membershipRule, for: .customer, asOf: asOf)) : nil)
      })
  }
}

/// A segment, and how many members it has where that was asked for.
struct CountedSegment: Tabulated {
  static let columns =
    Segment.columns + [
      Column("members", .integer, help: "number of customers in the segment; only with --count")
    ]

  let segment: Segment
  let members: Int?

  var cells: [Cell] { segment.cells + [members.map { .integer(Int64($0)) } ?? .null] }
}
