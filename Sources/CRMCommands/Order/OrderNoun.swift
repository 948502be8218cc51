import ArgumentParser

/// `crm order`
struct OrderNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "Orders and invoices, with their lines and refunds.",
    discussion: """
      An order has a customer, a time, a status, a total in a currency, and optionally lines, a channel and a
      campaign. Net revenue is the total less refunds; cancelled and voided orders do not count.
      """,
    subcommands: [
      OrderAdd.self, OrderShow.self, OrderListCommand.self, OrderEditCommand.self, OrderDelete.self,
      OrderImportCommand.self, OrderExport.self, OrderRefundCommand.self, OrderCancel.self,
    ])
}
