import ArgumentParser
import CRMKit

/// The values of an order, as `add` and `edit` take them.
struct OrderValueOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: .init("total before refunds; the sum of the lines by default", valueName: "amount"))
  var total: String?
  @Option(help: .init("time of the order, now by default", valueName: "time")) var at: String?
  @Option(
    help: "status: pending, paid, refunded, cancelled, voided or failed",
    completion: .list(OrderStatus.allCases.map(\.rawValue)), transform: OrderStatus.init(argument:))
  var status: OrderStatus?
  @Option(help: "source system of the number") var source: String?
  @Option(help: "number in the source system") var number: String?
  @Option(help: "channel it came through") var channel: String?
  @Option(help: "campaign it came from") var campaign: String?
  @Option(help: "owner: a user, @me, or '' for unassigned", completion: .shellCommand("crm complete owners"))
  var owner: String?
  @Option(help: "country it is shipped to") var country: String?
  @Option(help: "note") var note: String?
  @Option(
    name: .customLong("line"),
    help: .init(
      "order line: 'sku=A1,product=Shoe,quantity=2,price=6.25,discount=0'; repeatable",
      valueName: "line"))
  var lines: [String] = []
}

extension OrderValueOptions {
  /// The new order.
  func draft(_ currency: Currency, _ environment: Environment, _ store: Store) throws -> OrderDraft {
    var draft = OrderDraft(currency: currency)
    draft.at = try environment.instant(happened: at, in: store) ?? environment.now.seconds
    draft.total = try total.map {
      try value(
        of: "total",
        { text throws(ValueError) in try Money(nonNegative: text, currency, hint: OrderDraft.refundHint) })(
          $0
        ).minor
    }
    draft.status = status
    draft.number = number.given
    draft.source = number == nil ? nil : source ?? "external"
    draft.channel = channel.given
    draft.campaign = campaign.given
    draft.owner = try environment.user(owner, in: store)
    draft.country = country.given
    draft.note = note.given
    draft.lines = try lines.map { try OrderLine(assignments: $0, currency) }
    guard draft.total != nil || !draft.lines.isEmpty else {
      throw UsageError(
        .missingArgument, "no total is given", hint: "write --total 12.50, or --line for each line")
    }
    return draft
  }

  /// What is given, as a change.
  func edit(_ environment: Environment, _ store: Store) throws -> OrderEdit {
    var edit = OrderEdit()
    let texts = [
      ("status", status?.rawValue), ("source", source), ("number", number), ("channel", channel),
      ("campaign", campaign), ("owner", try environment.user(owner, in: store)), ("country", country),
      ("note", note),
    ]
    edit.changes = texts.compactMap { name, text in text.map { RecordChange(name, text: $0) } }
    if let at = try environment.instant(happened: at, in: store) {
      edit.changes.append(RecordChange("at", .integer(at)))
    }
    edit.total = total
    edit.lines = lines
    return edit
  }
}
