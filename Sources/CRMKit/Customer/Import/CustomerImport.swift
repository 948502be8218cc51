import Tabular

extension Store {
  /// Adds or updates customers from a file: one transaction, one changeset.
  ///
  /// - Parameter progress: called now and then with the rows read so far.
  /// - Returns: the summary, also where rows were rejected and nothing was written (`isRefused`).
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importCustomers(
    _ options: ImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options,
      mapper: { reader in
        let mapper = try RecordMapper(reader, options.mapping)
        try checkPolicy(of: options, mapper.mapping)
        return mapper
      },
      writer: { transaction, reader, _ in
        try CustomerWriter(transaction, options, isBulk: reader.source.isLong)
      },
      progress: progress)
  }

  /// A rule for a field that there is not would leave the field that was meant without one.
  private func checkPolicy(of options: ImportOptions, _ mapping: ColumnMapping) throws {
    let custom = options.mapping.customFields + mapping.customFields
    let known = CustomerField.allCases.map(\.rawValue) + custom.map(\.name).uniqued()
    for name in options.policy.overwriteByField.keys.sorted() where !known.contains(name) {
      throw RecordError.unknownField(name: name, among: known)
    }
  }
}

extension RecordMapper {
  /// The mapper of a file; a table's header decides, other files' first record does.
  init(_ reader: RecordReader, _ options: MappingOptions) throws {
    var options = options
    options.requiresMappedColumns = reader.source.delimiter != nil
    // The first card may have none of the names that tell a vCard from other records.
    if case .found = options.preset, reader.source.format == .vcard { options.preset = .named(.vcard) }
    try self.init(names: reader.names, options: options)
    reader.stopsAtFooter = mapping.preset?.stopsAtFooter ?? false
  }
}

extension SourceDescription {
  /// Whether it is quicker to sort an index once than to search a place in it row by row.
  var isLong: Bool { (byteCount ?? 0) > 1 << 20 }
}
