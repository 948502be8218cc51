import ArgumentParser
import CRMKit

/// The filters of a list of .
struct InteractionFilterOptions: ParsableArguments {
  @Option(
    help: .init(
      "filter by customer: id, e-mail address, phone number or source:key", valueName: "customer"))
  var customer: String?
  @Option(
    help: "filter by kind; repeat it to allow several",
    completion: .list(InteractionKind.allCases.map(\.rawValue)), transform: InteractionKind.init(argument:))
  var kind: [InteractionKind] = []
  @Option(
    help: "filter by direction: in or out", completion: .list(InteractionDirection.allCases.map(\.rawValue)),
    transform: InteractionDirection.init(argument:))
  var direction: InteractionDirection?
  @Option(help: "filter by channel") var channel: String?
  @Option(
    help: "filter by actor: the user who took part", completion: .shellCommand("crm complete actors"))
  var actor: String?
  @OptionGroup var span: ListSpanOptions
  /// The span in one word.
  @Option(help: .hidden) var at: String?
  @Option(help: .init("search subjects, texts, outcomes and customer names", valueName: "text"))
  var search: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension Environment {
  /// The interactions of a list in the order and with the columns that were asked for.
  func interactions(_ options: InteractionFilterOptions, in store: Store) throws -> RecordList {
    var filter = InteractionFilter()
    filter.customer = try options.customer.map(store.customerID)
    filter.kinds = options.kind
    filter.direction = options.direction
    filter.channel = options.channel
    filter.actor = options.actor
    filter.at = try options.span.value(or: options.at, of: "at", in: self, store)
    filter.search = options.search
    filter.rule = try options.rule.value(for: .interaction, in: self, store)
    if options.idsFrom.path != nil {
      filter.ids = try store.interactionIDs(options.idsFrom.ids([], in: self))
    }
    let columns = RecordTable.interactions.columns
    return try store.interactions(
      filter, order: order(of: columns), columns: console.chosenColumns(of: columns))
  }
}
