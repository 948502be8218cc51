import Tabular

/// Makes a deal of a row: with one line where the file has lines, and as one event where the file is a log of events.
package struct DealDrafter: RowDrafter {
  package static let keepsUnknownColumns = true

  /// The system that numbers deals and bare customer keys: the one that was named, else the preset's.
  package private(set) var source: String
  /// For rows that do not say their own.
  package var currency: Currency?
  /// The currency that the command line names, which no header may contradict.
  package var askedCurrency: Currency?
  package var zone = DayZone.utc
  /// The country whose national phone numbers are meant.
  package var numbering: CallingCode?
  /// Whether a name alone names a customer.
  package var takesNames = false
  /// Whether the file was said to be a log of events; one with a time for each row is one anyway.
  package var isLog = false
  /// The last row of a deal with lines, whose further rows may leave the currency out.
  private var last: DealDraft?

  private let hasSource: Bool

  /// - Parameter source: `nil` for the preset's, or `external` where there is none.
  package init(source: String?, currency: Currency?) {
    self.source = source ?? "external"
    hasSource = source != nil
    self.currency = currency
  }

  package mutating func adopt(_ preset: ImportPreset) { if !hasSource { source = preset.name } }

  package func check(_ mapping: FieldMapping<DealField>) throws(ImportPlanError) {
    if !mapping.fills(.currency) { try mapping.check(asked: askedCurrency) }
    let amounts: [DealField] = [.amount, .price, .lineAmount]
    if currency == nil, !mapping.fills(.currency), !mapping.saysCurrency,
      amounts.contains(where: mapping.fills)
    {
      throw .noCurrency
    }
    let naming: [DealField] = [.customer, .customerID, .email, .phone]
    if mapping.fills(.customerName), !takesNames, !naming.contains(where: mapping.fills) { throw .namesOnly }
    if isLog, !mapping.fills(.at) {
      throw .missingField(noun: .deal, anyOf: [DealField.at.rawValue], columns: mapping.names)
    }
  }

  package mutating func draft(of record: Record, _ mapping: FieldMapping<DealField>) -> MappedRow<DealDraft> {
    let zone = mapping.has(.utcTimes) ? DayZone.utc : zone
    var drafting = DealDrafting(self, mapping, CellReading(zone: zone, rounding: mapping.rounding))
    for step in mapping.steps {
      if let text = mapping.text(of: record, step) { drafting.apply(step, text) }
    }
    let mapped = drafting.finish(after: last)
    if !mapped.draft.lines.isEmpty { last = mapped.draft }
    return mapped
  }
}
