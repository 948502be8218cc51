import ArgumentParser
import CRMKit
import Tabular

/// `crm segment`
struct SegmentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Segments: dynamic customer groups, defined by rules.",
    discussion: """
      A segment is a rule with a name (a dynamic segment). Its members are evaluated whenever it is read, as
      of any day; single customers can be included or excluded by hand, and snapshots (static lists) keep who
      was in it.
      """,
    subcommands: [
      SegmentAdd.self, SegmentList.self, SegmentShow.self, SegmentEditCommand.self, SegmentDelete.self,
      SegmentMembers.self, SegmentCount.self, SegmentExplain.self, SegmentDiff.self, SegmentExport.self,
      SegmentFreezeCommand.self, SegmentPin.self, SegmentExclude.self, SegmentUnpin.self, SegmentUsedBy.self,
    ])
}

/// `crm segment show`
struct SegmentShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a segment: rule, exceptions, snapshots and uses.",
    discussion: """
      The rule is shown as it was written, and as crm parses it.

      Examples:
        crm segment show vip
        crm segment show vip -f json
      """)

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let detail = try SegmentDetail(store.segment(segment), in: store)
    try environment.console.write(detail.document)
    return .done
  }
}

/// `crm segment delete`
struct SegmentDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a segment with its exceptions and snapshots.",
    discussion: """
      A segment that other rules name is not deleted (exit 5). If it has snapshots, crm asks for
      confirmation; scripts pass --yes. 'crm undo' restores everything.

      Examples:
        crm segment delete german
        crm segment delete win-back --yes
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.segment(segment)
    try environment.confirmDeletion(of: "segment", [old.id], named: segment, in: store)
    let deleted = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.segment_deleted/1",
      Receipt(old.id, segment, deleted.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") segment '\(segment)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm segment members`
struct SegmentMembers: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "members", abstract: "List the customers of a segment.",
    discussion: """
      The columns are those of 'crm customer list'. --as-of counts only events up to that time, by what is
      known now; --frozen lists the customers of a snapshot made by 'crm segment freeze' instead.

      Examples:
        crm segment members vip
        crm segment members vip --as-of 2025-12-31 -f ids
        crm segment members --frozen vip-letter --columns id,email -f csv
      """)
  static let columns = CustomerList.standardColumns

  @OptionGroup var arguments: SegmentMemberArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var members = try arguments.members(in: environment)
    return try environment.console.write(chosen: &members)
  }
}

/// `crm segment export`
struct SegmentExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export the customers of a segment to a file, with every column.",
    discussion: """
      The file extension selects the format; without one, and on standard output, it is csv unless another is
      chosen, as with 'crm customer export'.

      Examples:
        crm segment export vip -o vip.csv
        crm segment export vip --as-of 2025-12-31 --columns id,email,name
        crm segment export --frozen vip-letter -o letter.json
      """)
  static let columns = CustomerList.standardColumns

  @OptionGroup var arguments: SegmentMemberArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    environment.console.standardFormat = .csv
    var members = try arguments.members(in: environment)
    return try environment.console.write(chosen: &members)
  }
}

/// `crm segment pin`
struct SegmentPin: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "pin", abstract: "Include customers in a segment, whatever its rule says.",
    discussion: """
      A customer excluded by 'crm segment exclude' is included from then on.

      Examples:
        crm segment pin vip ada@example.org --reason "asked for it"
        crm customer list --tag board -f ids | crm segment pin vip --ids-from -
      """)
  static var result: (any Tabulated.Type)? { OverriddenCustomers.self }

  @OptionGroup var arguments: SegmentOverrideArguments
  @Option(help: .init("reason, kept in the history", valueName: "text")) var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.pin, ("pin", "pinned"), reason: reason, in: environment)
  }
}

/// `crm segment exclude`
struct SegmentExclude: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "exclude", abstract: "Exclude customers from a segment, whatever its rule says.",
    discussion: """
      A customer included by 'crm segment pin' is excluded from then on.

      Examples:
        crm segment exclude vip 2 --reason "a supplier"
        crm segment exclude vip 2 --dry-run
      """)
  static var result: (any Tabulated.Type)? { OverriddenCustomers.self }

  @OptionGroup var arguments: SegmentOverrideArguments
  @Option(help: .init("reason, kept in the history", valueName: "text")) var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.exclude, ("exclude", "excluded"), reason: reason, in: environment)
  }
}

/// `crm segment unpin`
struct SegmentUnpin: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unpin", abstract: "Remove manual inclusions and exclusions from a segment.",
    discussion: """
      The rule alone decides about these customers afterwards.

      Examples:
        crm segment unpin vip 2
        crm segment unpin vip ada@example.org 2 --dry-run
      """)
  static var result: (any Tabulated.Type)? { OverriddenCustomers.self }

  @OptionGroup var arguments: SegmentOverrideArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(nil, ("unpin", "unpinned"), in: environment)
  }
}

/// `crm segment used-by`
struct SegmentUsedBy: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "used-by", abstract: "List the alerts, rules and segments that use a segment.",
    discussion: """
      Only direct uses are listed; repeat the command for the segments it lists.

      Examples:
        crm segment used-by vip
        crm segment used-by vip --exit-code -q
      """)
  static let columns = SegmentUser.columns

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.users(of: store.segment(segment).name))
  }
}
