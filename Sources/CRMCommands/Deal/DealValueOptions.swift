import ArgumentParser
import CRMKit

/// The values of a deal, as `add` and `edit` take them.
struct DealValueOptions: ParsableArguments {
  @Option(help: "name of the deal", transform: neededText(of: "name")) var name: String?
  @Option(
    parsing: .unconditional,
    help: .init("amount; the sum of the lines by default", valueName: "amount"))
  var amount: String?
  @Option(
    help: .init("currency of the amount; the setting base-currency by default", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @Option(
    help: .init("win probability, 0 to 1 or 40%; that of its stage by default", valueName: "share"),
    transform: FunnelStage.probability)
  var probability: Int64?
  @Option(
    help: .init("expected close date", valueName: "date"),
    transform: value(of: "close_on", CalendarDay.init(parsing:)))
  var closeOn: CalendarDay?
  @Option(help: "owner: a user, @me, or '' for unassigned", completion: .shellCommand("crm complete owners"))
  var owner: String?
  @Option(help: .init("lead source: web, fair, referral …", valueName: "text")) var leadSource: String?
  @Option(help: "campaign it came from") var campaign: String?
  @Option(help: "source system of the number") var source: String?
  @Option(help: "number in the source system") var number: String?
  @Option(help: "note") var note: String?
  @Option(
    name: .customLong("line"),
    help: .init(
      "product line: 'sku=A1,product=Press,quantity=2,price=625'; repeatable", valueName: "line"))
  var lines: [String] = []
}

extension DealValueOptions {
  /// The new deal.
  func addition(_ environment: Environment, _ store: Store) throws -> DealAddition {
    var addition = DealAddition()
    addition.amount = amount
    addition.lines = lines
    addition.draft.name = name
    addition.draft.currency = try currency ?? (amount == nil && lines.isEmpty ? nil : store.baseCurrency())
    addition.draft.probabilityE4 = probability
    addition.draft.closeOn = closeOn?.description
    addition.draft.owner = try environment.user(owner, in: store)
    addition.draft.leadSource = leadSource.given
    addition.draft.campaign = campaign.given
    addition.draft.number = number.given
    addition.draft.source = number == nil ? nil : source ?? "external"
    addition.draft.note = note.given
    return addition
  }

  /// What is given, as a change.
  func edit(_ environment: Environment, _ store: Store) throws -> DealEdit {
    var edit = DealEdit()
    let texts = [
      ("name", name), ("lead_source", leadSource), ("campaign", campaign), ("source", source),
      ("number", number),
      ("note", note),
    ]
    edit.changes = texts.compactMap { name, text in text.map { RecordChange(name, text: $0) } }
    edit.amount = amount
    edit.currency = currency
    edit.probabilityE4 = probability
    edit.closeOn = closeOn?.description
    edit.owner = try environment.user(owner, in: store)
    edit.lines = lines
    return edit
  }
}
