import Tabular

/// A saved mapping and its name.
package struct StoredMapping: Sendable, Equatable {
  package var name: String
  package var mapping: SavedMapping
}

extension StoredMapping {
  static let table = DefinitionTable("import_mapping", [.object("mapping")])
}

extension StoredMapping: Tabulated {
  package static let columns = [
    Column("name", help: "name of the mapping, for --mapping"),
    Column("preset", help: "preset it applies to"),
    Column("maps", .list, help: "columns mapped to fields"),
    Column("unknown", help: "treatment of unrecognised columns: keep, drop or reject"),
    Column("date_format", help: "date format of all date columns"),
    Column("date_formats", .list, shown: false, help: "date formats of single columns"),
    Column("default_region", help: "country of national phone numbers"),
  ]

  package var cells: [Cell] {
    [
      .text(name), .optional(mapping.presetName), .list(mapping.maps.map { "\($0.column)=\($0.target)" }),
      .text(mapping.unknown.rawValue), .optional(mapping.dateFormat?.pattern),
      .list(mapping.dateFormats.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.pattern)" }),
      .optional(mapping.defaultRegion),
    ]
  }
}

extension Store {
  /// Every saved mapping, by name.
  package func savedMappings() throws -> [StoredMapping] {
    try read { database in
      let table = StoredMapping.table
      return try Row.fetchAll(database, sql: "SELECT * FROM \(table.rows) ORDER BY name").map { row in
        try table.check(row)
        return StoredMapping(
          name: row["name"], mapping: try SavedMapping(json: JSONValue(parsing: row["mapping"])))
      }
    }
  }

  /// - Throws: ``RecordError/unknownMapping(_:known:)``.
  package func savedMapping(_ name: String) throws -> SavedMapping {
    let mappings = try savedMappings()
    guard let stored = mappings.first(where: { $0.name == name }) else {
      throw RecordError.unknownMapping(name, known: mappings.map(\.name))
    }
    return stored.mapping
  }

  /// - Throws: ``RecordError/unknownMapping(_:known:)``.
  /// - Returns: the changeset; `nil` in a dry run.
  package func deleteMapping(_ name: String, dryRun: Bool) throws -> Int64? {
    let known = try savedMappings().map(\.name)
    return try write(dryRun: dryRun) { transaction in
      guard let id = try transaction.mappingID(name) else {
        throw RecordError.unknownMapping(name, known: known)
      }
      try transaction.delete(from: StoredMapping.table, id: id)
    }.changeset
  }

  /// The declared custom fields as an import needs to know them.
  package func customFieldRules() throws -> [CustomFieldRule] {
    try read { database in
      try CustomField.all(in: database).map {
        CustomFieldRule(name: $0.name, type: $0.type, allowed: $0.choices)
      }
    }
  }
}

extension WriteTransaction {
  /// Saves a mapping, in place of one of that name.
  func save(_ mapping: SavedMapping, as name: String) throws {
    let text = mapping.json.compactText
    guard let id = try mappingID(name) else {
      try insert(into: StoredMapping.table, [.text(name), .text(text)])
      return
    }
    try update(StoredMapping.table, id: id, [("mapping", .text(text))])
  }

  fileprivate func mappingID(_ name: String) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM \(StoredMapping.table.rows) WHERE name = ?", arguments: [name])
  }
}
