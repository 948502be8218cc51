import ArgumentParser
import CRMKit
import Tabular

/// `crm order edit`
struct OrderEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit an order.",
    discussion: """
      Options replace the present value; --line replaces all lines, and the total with them. --clear empties
      a field. 'crm order refund' and 'crm order cancel' record refunds and cancellations.

      Examples:
        crm order edit 1 --status paid --channel web
        crm order edit shop:1007 --customer ada@example.org --clear note
        crm order edit 2 --line 'sku=A1,quantity=3,price=6.25'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = [
    "customer", "channel", "campaign", "owner", "country", "note", "cancelled_at", "custom",
  ]

  @Argument(help: "order by id or source:number") var order: String
  @OptionGroup(title: "Values") var values: OrderValueOptions
  @Option(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @Option(help: .init("field to clear, named as its column", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.orderIDs([order])[0]
    var edit = try values.edit(environment, store)
    edit.customer = customer
    for name in clear { edit.changes.append(try RecordChange(clearing: name, of: Self.clearable)) }
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm order edit --help")
    }
    let edited = try store.editOrder(id, edit, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("order", id, edited, isDryRun: global.dryRun))
    return .done
  }
}

extension RecordChange {
  /// - Throws: ``UsageError`` for a field that cannot be empty.
  init(clearing name: String, of clearable: [String]) throws {
    guard clearable.contains(name) else {
      throw UsageError(
        .invalidValue, "'\(name)' is not one of \(clearable.joined(separator: ", "))",
        hint: didYouMean(name, among: clearable))
    }
    self.init(name == "customer" ? "customer_id" : name, .null)
  }
}

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
