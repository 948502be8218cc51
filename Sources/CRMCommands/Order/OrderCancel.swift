import ArgumentParser
import CRMKit
import Tabular

/// `crm order cancel`
struct OrderCancel: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "cancel", abstract: "Cancel an order, so that it no longer counts as revenue.",
    discussion: """
      Reports as of a time before the cancellation count the order. A date without a time means the start of
      the day, or the time of the order if it was placed later on that day. The reason is added to its note.

      Examples:
        crm order cancel 1 --reason 'ordered twice'
        crm order cancel shop:1007 --at 2026-01-10T09:00:00Z
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

  @Argument(help: "order by id or source:number") var order: String
  @Option(help: .init("time of the cancellation, now by default", valueName: "time")) var at: String?
  @Option(help: "reason, kept in the history") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.orderIDs([order])[0]
    let cancelled = try store.cancelOrder(
      id, at: environment.moment(happened: at, in: store), reason: reason, dryRun: global.dryRun)
    var document = EditedRecord.document("order", id, cancelled, isDryRun: global.dryRun)
    if !cancelled.value.isEmpty {
      document.line = "\(global.dryRun ? "would cancel" : "cancelled") order \(id)"
    }
    try environment.console.write(receipt: document)
    return .done
  }
}
