import ArgumentParser
import CRMKit

/// The filters of a list of .
struct DealFilterOptions: ParsableArguments {
  @Option(
    help: .init(
      "filter by customer, also as a contact: id, e-mail address, phone number or source:key",
      valueName: "customer"))
  var customer: String?
  @Option(help: "filter by funnel", completion: .shellCommand("crm complete funnels")) var funnel: String?
  @Option(
    help: "filter by stage; repeat it to allow several", completion: .shellCommand("crm complete stages"))
  var stage: [String] = []
  @Option(
    help: "filter by status: open, won or lost; repeat it to allow several",
    completion: .list(StageKind.allCases.map(\.rawValue)),
    transform: StageKind.init(argument:))
  var status: [StageKind] = []
  @Option(
    help: "filter by owner: a user, @me, or '' for unassigned",
    completion: .shellCommand("crm complete owners")) var owner: String?
  /// The same as `--owner ''`.
  @Flag(help: .hidden) var unowned = false
  @Option(help: .init("filter by lead source", valueName: "text")) var leadSource: String?
  @Option(help: "filter by campaign") var campaign: String?
  @OptionGroup var span: ListSpanOptions
  /// The span in one word.
  @Option(help: .hidden) var created: String?
  @Option(
    help: .init(
      "filter by time of closing, won or lost: 2026-01, 30d, 2025-07-01..2025-09", valueName: "time"))
  var closed: String?
  @Option(
    help: .init("filter by expected close date: 2026-01, 2026-Q1, 2025-07-01..2025-09", valueName: "time"))
  var closeOn: String?
  @Option(help: .init("search names, numbers, notes, customer names and products", valueName: "text"))
  var search: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension DealFilterOptions {
  /// - Throws: ``RecordError`` for an invalid time or an unknown name, ``RuleError``.
  func filter(_ store: Store, _ environment: Environment) throws -> DealFilter {
    var filter = DealFilter()
    filter.customer = try customer.map(store.customerID)
    filter.funnel = try funnel.map { try store.funnel($0).name }
    filter.stages = try stages(in: store)
    filter.statuses = status
    filter.owner = try environment.person(filtered: owner, in: store).given
    filter.isUnowned = unowned || owner?.isEmpty == true
    filter.leadSource = leadSource
    filter.campaign = campaign
    filter.created = try span.value(or: created, of: "created", in: environment, store)
    filter.closed = try environment.span(closed, of: "closed", in: store)
    if let span = try environment.span(closeOn, of: "close_on", in: store) {
      let zone = DayZone(try environment.zone(of: store))
      filter.closeOn = (from: zone.day(span.from), to: zone.day(span.to))
    }
    filter.search = search
    filter.rule = try rule.value(for: .deal, in: environment, store)
    if idsFrom.path != nil { filter.ids = try store.dealIDs(idsFrom.ids([], in: environment)) }
    return filter
  }

  /// The names of the stages as the funnels have them.
  private func stages(in store: Store) throws -> [String] {
    guard !stage.isEmpty else { return [] }
    let funnels = try store.funnels()
    return try stage.flatMap { name in
      let found = funnels.compactMap { $0.stage(name)?.name }.uniqued()
      guard !found.isEmpty else {
        let known = funnels.flatMap { $0.stages.map(\.name) }.uniqued()
        throw RecordError.unknownName(noun: "stage", name: name, among: known)
      }
      return found
    }
  }
}

extension DayZone {
  /// The day of an instant, `YYYY-MM-DD`.
  fileprivate func day(_ instant: Instant) -> String {
    CalendarDay(daysSinceEpoch: day(at: instant.seconds)).description
  }
}

extension Environment {
  /// The deals of a list in the order and with the columns that were asked for.
  func deals(
    _ options: DealFilterOptions, from table: RecordTable = .deals, in store: Store
  ) throws -> RecordList {
    try store.deals(
      options.filter(store, self), from: table, order: order(of: table.columns),
      columns: console.chosenColumns(of: table.columns))
  }
}

extension StageKind: Choice {}
