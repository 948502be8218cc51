import Tabular

/// Makes an order of a row: one with one line, where the file has lines.
package struct OrderDrafter: RowDrafter {
  package static let keepsUnknownColumns = true

  /// The system that numbers orders and bare customer keys: the one that was named, else the preset's.
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
  /// The last row of an order with lines, whose further rows may leave the currency out.
  private var last: OrderDraft?
  /// The mapping of the last row, looked through for lines.
  private var looked: (mapping: FieldMapping<OrderField>, hasLines: Bool)?

  private let hasSource: Bool

  /// - Parameter source: `nil` for the preset's, or `external` where there is none.
  package init(source: String?, currency: Currency?) {
    self.source = source ?? "external"
    hasSource = source != nil
    self.currency = currency
  }

  package mutating func adopt(_ preset: ImportPreset) { if !hasSource { source = preset.name } }

  package func check(_ mapping: FieldMapping<OrderField>) throws(ImportPlanError) {
    if !mapping.fills(.currency) { try mapping.check(asked: askedCurrency) }
    if currency == nil, !mapping.fills(.currency), !mapping.saysCurrency, mapping.hasAmounts {
      throw .noCurrency
    }
    let naming: [OrderField] = [.customer, .customerID, .email, .phone]
    if mapping.fills(.customerName), !takesNames, !naming.contains(where: mapping.fills) { throw .namesOnly }
  }

  package mutating func draft(
    of record: Record, _ mapping: FieldMapping<OrderField>
  ) -> MappedRow<OrderDraft> {
    let zone = mapping.has(.utcTimes) ? DayZone.utc : zone
    var drafting = OrderDrafting(self, mapping, CellReading(zone: zone, rounding: mapping.rounding))
    for step in mapping.steps {
      if let text = mapping.text(of: record, step) { drafting.apply(step, text) }
    }
    let mapped = drafting.finish(after: last)
    if !mapped.draft.lines.isEmpty || mapped.draft.saysCurrency && hasLines(mapping) { last = mapped.draft }
    return mapped
  }

  /// Whether rows without a line may have some behind them.
  private mutating func hasLines(_ mapping: FieldMapping<OrderField>) -> Bool {
    if let looked, looked.mapping === mapping { return looked.hasLines }
    let hasLines = mapping.steps.contains { $0.field?.isOfLine ?? false }
    looked = (mapping, hasLines)
    return hasLines
  }
}

extension FieldMapping<OrderField> {
  /// Whether a column says what orders come to.
  var hasAmounts: Bool { steps.contains { $0.field?.isAmount ?? false } }
}
