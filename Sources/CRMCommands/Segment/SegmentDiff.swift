import ArgumentParser
import CRMKit
import Tabular

/// `crm segment diff`
struct SegmentDiff: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "diff", abstract: "List who joined or left a segment between two times.",
    discussion: """
      Both times include their whole day; --to is now by default. Inclusions and exclusions set by hand are
      those of now at both times.

      Examples:
        crm segment diff vip --from 2025-12-31
        crm segment diff vip --from 2025-09-30 --to 2025-12-31 --exit-code
      """)
  static let columns = SegmentChange.columns

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @Option(help: .init("earlier time", valueName: "time")) var from: String
  @Option(help: .init("later time, now by default", valueName: "time")) var to: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let changes = try store.difference(
      of: store.segment(segment), from: environment.moment(from, of: "from", in: store),
      to: environment.moment(to, of: "to", in: store))
    return try environment.console.write(changes)
  }
}

extension Environment {
  /// The time that an option says, or now.
  fileprivate func moment(_ text: String?, of option: String, in store: Store) throws -> AsOf {
    guard let text else { return try present(in: store) }
    let zone = try zone(of: store)
    do throws(ValueError) {
      return try AsOf(parsing: text, now: now, in: zone)
    } catch { throw RecordError.invalid(field: option, error) }
  }
}
