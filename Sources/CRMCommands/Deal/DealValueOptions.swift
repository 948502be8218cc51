import ArgumentParser
import CRMKit

/// The values of a deal, as `add` and `edit` take them.
struct DealValueOptions: ParsableArguments {
  @Option(help: "What it is called.", transform: neededText(of: "name")) var name: String?
  @Option(
    parsing: .unconditional,
    help: .init("What it is over; without it the lines are summed.", valueName: "amount"))
  var amount: String?
  @Option(
    help: .init("Currency of the amount; the setting base-currency by default.", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @Option(
    help: .init("Chance that it is won, 0 to 1 or 40%; that of its stage by default.", valueName: "share"),
    transform: FunnelStage.probability)
  var probability: Int64?
  @Option(
    help: .init("Day on which it is expected to close.", valueName: "date"),
    transform: value(of: "close_on", CalendarDay.init(parsing:)))
  var closeOn: CalendarDay?
  @Option(help: "Who looks after it.", completion: .shellCommand("crm complete owners")) var owner: String?
  @Option(help: .init("Where it came from: web, fair, referral …", valueName: "text")) var leadSource: String?
  @Option(help: "Campaign it came from.") var campaign: String?
  @Option(help: "The system that numbered it.") var source: String?
  @Option(help: "Its number there.") var number: String?
  @Option(help: "A note.") var note: String?
  @Option(
    name: .customLong("line"),
    help: .init(
      "A product: 'sku=A1,product=Press,quantity=2,price=625'; given again for more.", valueName: "line"))
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
