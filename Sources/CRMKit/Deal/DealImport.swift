import Tabular

/// What an import of deals was asked to do.
package struct DealImportOptions: Sendable {
  /// The file, its columns, and what bad rows do.
  package var file: ImportOptions
  /// How rows become deals.
  package var drafter: DealDrafter
  package var unknownCustomer = UnknownCustomer.create
  /// Unix seconds: the start of deals without a creation time; `nil` for the import's instant.
  package var undated: Int64?
  /// Products of the file that the catalogue calls otherwise.
  package var products: [ProductMap] = []
  /// Whether products of lines that have a sku go into the catalogue.
  package var recordsProducts = false
  var funnels = DealFunnels.Options()

  package init(file: ImportOptions, drafter: DealDrafter) {
    self.file = file
    self.drafter = drafter
  }

  /// - Parameters:
  ///   - funnel: the funnel of all rows; `nil` for the one that each row names, else the only one.
  ///   - creates: whether a funnel that is not there is made of the stages that rows name.
  package mutating func place(in funnel: String?, creates: Bool, _ stages: [StageMap]) {
    funnels = DealFunnels.Options(funnel: funnel, createsFunnel: creates, stages: stages)
  }
}

extension Store {
  /// Adds or updates deals from a file: one transaction, one changeset.
  ///
  /// A deal is found by its number, and one without a number by the id of our own export, else by its customer, name and
  /// start, where the second row of one content is the second deal of it.
  /// - Parameter progress: called now and then with the rows read so far.
  /// - Returns: the summary, also where rows were rejected and nothing was written (`isRefused`).
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importDeals(
    _ options: DealImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    var survey = FunnelStageScan()
    func mapper(_ reader: RecordReader) throws -> FieldMapper<DealDrafter> {
      try FieldMapper(reader, options.file.mapping, options.drafter)
    }
    return try importRecords(
      options.file, mapper: mapper,
      writer: { transaction, reader, mapper in
        try DealWriter(transaction, options, mapper.drafter, survey, isBulk: reader.source.isLong)
      },
      survey: { file in
        if options.funnels.createsFunnel { try file.forEachDraft(mapper) { survey.note($0) } }
      },
      progress: progress)
  }
}
