import ArgumentParser
import CRMKit
import Tabular

/// `crm order refund`
struct OrderRefundCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "refund", abstract: "Record a refund of an order.",
    discussion: """
      Without an amount all that is left is given back. Never more than is left: of an order with nothing left the status
      becomes refunded. Reports as of a day before the refund count the whole total. A day alone means its beginning, or
      the instant of the order where that was placed later on the day. Of a cancelled, voided or failed order nothing is
      given back: it does not count.

      Examples:
        crm order refund 1 5.00 --reason 'one shoe was broken'
        crm order refund shop:1007 --at 2026-01-10
      """)
  static var result: (any Tabulated.Type)? { RefundedOrder.self }

  @Argument(help: "Id, or source:number.") var order: String
  @Argument(help: "The amount in the order's currency; all that is left by default.") var amount: String?
  @Option(help: .init("When it was given back; now by default.", valueName: "time")) var at: String?
  @Option(help: "Why.") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.orderIDs([order])[0]
    let refunded = try store.refundOrder(
      id, amount: amount, at: environment.moment(at, of: "at", in: store), reason: reason,
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
    Column("id", .integer, help: "Number of the order."),
    Column("amount", .decimal, help: "What was given back."),
    Column("currency", help: "Its currency."),
    Column("changeset", .integer, help: "The changeset; none on a dry run."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]
}
