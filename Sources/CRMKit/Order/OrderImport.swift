import Tabular

/// What an import of orders was asked to do.
package struct OrderImportOptions: Sendable {
  /// The file, its columns, and what bad rows do.
  package var file: ImportOptions
  /// How rows become orders.
  package var drafter: OrderDrafter
  package var unknownCustomer = UnknownCustomer.create
  /// Whether the products of lines go into the catalogue.
  package var recordsProducts = true

  package init(file: ImportOptions, drafter: OrderDrafter) {
    self.file = file
    self.drafter = drafter
  }
}

extension Store {
  /// Adds or updates orders from a file: one transaction, one changeset.
  ///
  /// An order is found by its number, and one without a number by its customer, time, currency and total, where the
  /// second row of one content is the second order of it.
  /// - Parameter progress: called now and then with the rows read so far.
  /// - Returns: the summary, also where rows were rejected and nothing was written (`isRefused`).
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importOrders(
    _ options: OrderImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options.file,
      mapper: { reader in try FieldMapper(reader, options.file.mapping, options.drafter) },
      writer: { transaction, reader, mapper in
        try OrderWriter(transaction, options, mapper, isBulk: reader.source.isLong)
      },
      progress: progress)
  }
}
