import ArgumentParser
import CRMKit
import Tabular

/// `crm order refund`
struct OrderRefundCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "refund", abstract: "Record a refund of an order.",
    discussion: """
      Without an amount the rest of the order is refunded. A refund is never more than the rest; once nothing
      is left, the status becomes refunded. Reports as of a day before the refund count the whole total. A
      date without a time means the start of the day, or the time of the order if it was placed later on that
      day. A cancelled, voided or failed order does not count and cannot be refunded.

      Examples:
        crm order refund 1 5.00 --reason 'one shoe was broken'
        crm order refund shop:1007 --at 2026-01-10
      """)
  static var result: (any Tabulated.Type)? { RefundedOrder.self }

  @Argument(help: "order by id or source:number") var order: String
  @Argument(help: "amount in the order's currency; the rest of the order by default") var amount: String?
  @Option(help: .init("time of the refund, now by default", valueName: "time")) var at: String?
  @Option(help: "reason, kept in the history") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.orderIDs([order])[0]
    let refunded = try store.refundOrder(
      id, amount: amount, at: environment.moment(happened: at, in: store), reason: reason,
      dryRun: global.dryRun)
    let money = refunded.value
    var document = Document(
      schema: "crm.order_refunded/1",
      RefundedOrder(cells: [
        .integer(id), money.cell, .text(money.currency.code), .optional(refunded.changeset),
        .boolean(global.dryRun),
      ]))
    let verb = global.dryRun ? "would refund" : "refunded"
    document.line = "\(verb) \(money.literal) \(money.currency) of order \(id)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What `crm order refund` did.
struct RefundedOrder: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the order"),
    Column("amount", .decimal, help: "amount refunded"),
    Column("currency", help: "currency of the amount"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
}
