import Tabular

/// A saved mapping and its name.
package struct StoredMapping: Sendable, Equatable {
  package var name: String
  package var mapping: SavedMapping
}

extension StoredMapping: Tabulated {
  package static let columns = [
    Column("name", help: "what --mapping calls it"),
    Column("preset", help: "the preset it goes with"),
    Column("maps", .list, help: "columns sent to fields"),
    Column("unknown", help: "what becomes of columns that nothing is known of"),
    Column("date_format", help: "how dates are written"),
    Column("date_formats", .list, shown: false, help: "how the dates of single columns are written"),
    Column("default_region", help: "country whose national phone numbers are meant"),
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
      try Row.fetchAll(database, sql: "SELECT name, mapping FROM import_mapping ORDER BY name").map {
        StoredMapping(name: $0[0], mapping: try SavedMapping(json: JSONValue(parsing: $0[1])))
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
      try transaction.delete(from: "import_mapping", id: id)
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
      try insert(into: "import_mapping", [.text(name), .text(text)])
      return
    }
    let current = try String.fetchOne(
      database, sql: "SELECT mapping FROM import_mapping WHERE id = ?", arguments: [id])
    if current != text { try update("import_mapping", id: id, [("mapping", .text(text))]) }
  }

  fileprivate func mappingID(_ name: String) throws -> Int64? {
    try Int64.fetchOne(database, sql: "SELECT id FROM import_mapping WHERE name = ?", arguments: [name])
  }
}
