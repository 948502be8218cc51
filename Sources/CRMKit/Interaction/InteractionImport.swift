import Tabular

/// What an import of interactions was asked to do.
package struct InteractionImportOptions: Sendable {
  package var file: ImportOptions
  package var drafter: InteractionDrafter
  package var unknownCustomer = UnknownCustomer.create

  package init(file: ImportOptions, drafter: InteractionDrafter) {
    self.file = file
    self.drafter = drafter
  }
}

extension Store {
  /// Adds or updates interactions from a file: one transaction, one changeset.
  ///
  /// An interaction is found by its number, and one without a number by its customer, time, kind, direction, channel,
  /// subject and text.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importInteractions(
    _ options: InteractionImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options.file,
      mapper: { reader in try FieldMapper(reader, options.file.mapping, options.drafter) },
      writer: { transaction, _, mapper in try InteractionWriter(transaction, options, mapper.drafter) },
      progress: progress)
  }
}
