import ArgumentParser
import CRMKit

/// Which interactions a list is about.
struct InteractionFilterOptions: ParsableArguments {
  @Option(
    help: .init(
      "Of this customer: an id, e-mail address, phone number or source:key.", valueName: "customer"))
  var customer: String?
  @Option(
    help: "Of this kind; given again, of any of them.",
    completion: .list(InteractionKind.allCases.map(\.rawValue)), transform: InteractionKind.init(argument:))
  var kind: [InteractionKind] = []
  @Option(
    help: "in or out.", completion: .list(InteractionDirection.allCases.map(\.rawValue)),
    transform: InteractionDirection.init(argument:))
  var direction: InteractionDirection?
  @Option(help: "Through this channel.") var channel: String?
  @Option(
    help: "In which this one of ours took part.", completion: .shellCommand("crm complete actors"))
  var actor: String?
  @Option(help: .init("In this time: 2026-01, 30d, 2025-07-01..2025-09.", valueName: "time")) var at: String?
  @Option(help: .init("In the subject, text, outcome or customer's name.", valueName: "text"))
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
    filter.at = try span(options.at, of: "at", in: store)
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
