import Tabular

/// The options of an import of tasks.
package struct TaskImportOptions: Sendable {
  package var file: ImportOptions
  package var drafter: TaskDrafter
  package var unknownCustomer = UnknownCustomer.create

  package init(file: ImportOptions, drafter: TaskDrafter) {
    self.file = file
    self.drafter = drafter
  }
}

extension Store {
  /// Adds or updates tasks from a file: one transaction, one changeset.
  ///
  /// A task is found by its number, and one without a number by its customer, deal, title and the day on which it is due or
  /// its series begins. A file that lies behind does not reopen what is done, nor set a series back.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importTasks(
    _ options: TaskImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options.file,
      mapper: { reader in try FieldMapper(reader, options.file.mapping, options.drafter) },
      writer: { transaction, _, mapper in try TaskWriter(transaction, options, mapper.drafter) },
      progress: progress)
  }
}
