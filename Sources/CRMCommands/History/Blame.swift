import ArgumentParser
import CRMKit
import Tabular

/// `crm blame`
struct Blame: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "blame", abstract: "Show which changeset each value of a record comes from.",
    discussion: """
      For every field: since when it has its value, the changeset, who wrote it, and by which command; for what was
      imported the file, and the line on which its record begins. A value that was changed and changed back comes from
      the last change. What one record has several of is told row by row: email, phone, address, external_id, tag, note
      of a customer; line and refund of an order.

      Examples:
        crm blame customer ada@example.org
        crm blame customer 1 email
        crm blame order shop:1007 status
        crm blame product ink-1 -f csv
      """)
  static let columns = BlameLine.columns

  @Argument(
    help: "customer, order, product, interaction or segment.",
    completion: .list(HistoricNoun.allCases.map(\.rawValue)), transform: HistoricNoun.init(argument:))
  var noun: HistoricNoun
  @Argument(help: "The record, as its own verbs name it.") var record: String
  @Argument(help: "The field; every one where it is left out.") var field: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.blame(noun, store.recordID(noun, record), field: field))
  }
}

extension HistoricNoun: Choice {}
