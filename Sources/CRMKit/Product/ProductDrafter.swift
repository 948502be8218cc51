import Tabular

/// Makes a product of a row.
package struct ProductDrafter: RowDrafter {
  /// For prices of rows that do not say their own.
  package var currency: Currency?
  package var zone = DayZone.utc

  package init(currency: Currency?) { self.currency = currency }

  package func draft(of record: Record, _ mapping: FieldMapping<ProductField>) -> MappedRow<ProductDraft> {
    var cells = CellReading(zone: zone, rounding: mapping.rounding)
    var draft = ProductDraft()
    var price: WrittenAmount<ProductField>?
    for step in mapping.steps {
      guard let field = step.field, let text = mapping.text(of: record, step) else { continue }
      if field == .price {
        price = price ?? cells.amount(step, text)
      } else {
        draft.read(step, text, &cells)
      }
    }
    var currency = draft[text: .currency].map(Currency.init(stored:))
    if price != nil { currency = currency ?? cells.currency(or: self.currency) }
    draft[text: .currency] = currency?.code
    draft[.price] = .optional(price?.price(in: currency, &cells))
    if let currency { cells.checkMark(against: currency) }
    if cells.problems.isEmpty {
      if draft[.sku] == .null { cells.lack("sku", "the row says no sku") }
      if draft[.price] != .null, currency == nil { cells.lack("currency", "the price has no currency") }
    }
    return MappedRow(
      draft: draft, problems: cells.problems, warnings: cells.warnings, needsProof: cells.needsProof)
  }
}
