import ArgumentParser
import CRMKit

/// The values of a ticket that its ledger keeps, as commands set them.
enum TicketLedgerOptions: FieldOptionSet {
  static let fields = FieldTable.tickets.fields([.set, .ledger])
  static let isFilter = false
}

/// The other values of a ticket.
enum TicketPlainOptions: FieldOptionSet {
  static let fields = FieldTable.tickets.fields(.set).filter { !$0.has(.ledger) && $0.name != "subject" }
  static let isFilter = false
}

enum TicketFilters: FieldOptionSet {
  static let fields = FieldTable.tickets.fields(.filtered)
  static let isFilter = true
}

extension NounFieldOptions<TicketLedgerOptions> {
  func values(_ environment: Environment, _ store: Store) throws -> TicketValues {
    var values = TicketValues()
    for (place, field) in TicketValues.fields.enumerated() {
      guard let text = self[field.name] else { continue }
      values[place] = try environment.value(of: field, text, in: store)
    }
    return values
  }

  /// - Parameter at: when, as an option says it.
  func change(at: String?, _ environment: Environment, _ store: Store) throws -> TicketChange {
    var change = TicketChange()
    change.values = try values(environment, store)
    change.at = try environment.moment(happened: at, in: store)
    return change
  }
}

extension TicketPriority: Choice {}
extension ServiceState.Category: Choice {}
extension TicketLinkKind: Choice {}
