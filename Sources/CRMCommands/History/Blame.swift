import ArgumentParser
import CRMKit
import Tabular

/// `crm blame`
struct Blame: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "blame", abstract: "Show which changeset, author and file each value comes from.",
    discussion: """
      For every field: since when it has its value, the changeset, its author and command; for imported
      values the file, and the line on which the record begins. A value that was changed and changed back
      comes from the last change. Lists have a row for each entry: email, phone, address, external_id, tag
      and note of a customer; line and refund of an order.

      Examples:
        crm blame customer ada@example.org
        crm blame customer 1 email
        crm blame order shop:1007 status
        crm blame product ink-1 -f csv
      """)
  static let columns = BlameLine.columns

  @Argument(
    help: "noun of the record: customer, order, product, interaction or segment",
    completion: .list(HistoricNoun.allCases.map(\.rawValue)), transform: HistoricNoun.init(argument:))
  var noun: HistoricNoun
  @Argument(help: "record, named as in its own verbs") var record: String
  @Argument(help: "field; every field by default") var field: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.blame(noun, store.recordID(noun, record), field: field))
  }
}

extension HistoricNoun: Choice {}
