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
      switch field {
      case .sku: draft.sku = draft.sku ?? text
      case .name: draft.name = draft.name ?? text
      case .category: draft.category = draft.category ?? text
      case .price: price = price ?? cells.amount(step, text)
      case .currency: draft.currency = draft.currency ?? cells.currency(step, text)
      case .createdAt: draft.createdAt = draft.createdAt ?? cells.instant(step, text)
      }
    }
    if price != nil { draft.currency = draft.currency ?? cells.currency(or: currency) }
    draft.priceE4 = price?.price(in: draft.currency, &cells)
    if let currency = draft.currency { cells.checkMark(against: currency) }
    if cells.problems.isEmpty {
      if draft.sku == nil { cells.lack("sku", "the row says no sku") }
      if draft.priceE4 != nil, draft.currency == nil { cells.lack("currency", "the price has no currency") }
    }
    return MappedRow(
      draft: draft, problems: cells.problems, warnings: cells.warnings, needsProof: cells.needsProof)
  }
}
