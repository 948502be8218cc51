import ArgumentParser

/// `crm order`
struct OrderNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "Orders with their lines and refunds.",
    subcommands: [
      OrderAdd.self, OrderShow.self, OrderListCommand.self, OrderEditCommand.self, OrderDelete.self,
      OrderImportCommand.self, OrderExport.self, OrderRefundCommand.self, OrderCancel.self,
    ])
}
