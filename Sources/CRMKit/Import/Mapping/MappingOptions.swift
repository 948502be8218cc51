/// How the columns of a file are to be understood.
package struct MappingOptions: Sendable {
  package enum PresetChoice: Sendable {
    /// By the header.
    case found
    case named(ImportPreset)
    /// Own column names, synonyms and maps alone.
    case none
  }

  /// What a value does that cannot be read, of a field that a record is the same without.
  package enum OnInvalid: String, Sendable, CaseIterable {
    /// The row is rejected.
    case reject
    /// The value is left out and told.
    case warn
  }

  package var preset: PresetChoice = .found
  /// These win over presets, own names and synonyms.
  package var maps: [ColumnMap] = []
  package var unknown: UnknownColumns = .keep
  package var customFields: [CustomFieldRule] = []
  /// ISO 3166-1 code of the country whose national phone numbers are meant.
  package var defaultRegion: String?
  /// The last part of the path; Mailchimp's says what became of the subscribers.
  package var fileName: String?
  /// For every date column that has no format of its own.
  package var dateFormat: DateFormat?
  /// By column name.
  package var dateFormats: [String: DateFormat] = [:]
  /// Where a customer's time without an offset is meant.
  package var zone = DayZone.utc
  /// The system that bare keys of customers belong to; `nil` for the preset's.
  package var source: String?
  /// What stands before the decimals of numbers; `nil` if their columns are to show it.
  package var point: UInt8?
  /// What becomes of decimals that there is no room for; `nil` to refuse them.
  package var rounding: Rounding?
  package var onInvalid = OnInvalid.reject
  /// Whether ids of customers, deals and tickets that rows name are this database's own, whatever the header says.
  package var matchesIDs = false
  /// Whether a mapped column must be there: true for tables, false where each record has its own names (JSON, vCard).
  package var requiresMappedColumns = true

  package init() {}
}

extension MappingOptions {
  /// The maps by the folded names of their columns.
  func mapsByColumn(_ names: [String]) throws(ImportPlanError) -> [String: ColumnMap] {
    let present = Set(names.map(\.foldedKey))
    var byColumn: [String: ColumnMap] = [:]
    for map in maps {
      let key = map.column.foldedKey
      if requiresMappedColumns, !present.contains(key) { throw .missingColumn(map.column, columns: names) }
      if let other = byColumn[key], other.target != map.target { throw .columnMappedTwice(map.column) }
      byColumn[key] = map
    }
    return byColumn
  }
}
