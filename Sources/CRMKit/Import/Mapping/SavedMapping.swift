import Tabular

/// What `--mapping NAME` stands for: maps and choices kept for the next file of the same kind.
package struct SavedMapping: Sendable, Equatable {
  private static let schema = "crm.mapping/1"

  /// What stands for no preset at all.
  static let noPreset = "none"

  /// A preset's name, or `none`; `nil` if the header is to decide.
  package var presetName: String?
  package var maps: [ColumnMap]
  package var unknown: UnknownColumns
  package var dateFormat: DateFormat?
  /// By column name.
  package var dateFormats: [String: DateFormat]
  package var defaultRegion: String?
  /// What stands before the decimals.
  package var point: UInt8?
  package var rounding: Rounding?

  package init(
    presetName: String? = nil, maps: [ColumnMap] = [], unknown: UnknownColumns = .keep,
    dateFormat: DateFormat? = nil, dateFormats: [String: DateFormat] = [:], defaultRegion: String? = nil
  ) {
    self.presetName = presetName
    self.maps = maps
    self.unknown = unknown
    self.dateFormat = dateFormat
    self.dateFormats = dateFormats
    self.defaultRegion = defaultRegion
  }

  /// - Throws: ``ImportPlanError/invalidSavedMapping(_:)`` with what is wrong.
  package init(json: JSONValue) throws(ImportPlanError) {
    guard json["schema"] == .string(Self.schema), case .object(let members)? = json["columns"] else {
      throw .invalidSavedMapping("it is not a '\(Self.schema)' document")
    }
    maps = []
    for (column, target) in members {
      guard case .string(let target) = target else { throw .invalidSavedMapping("'\(column)' has no target") }
      maps.append(ColumnMap(column: column, target: target))
    }
    presetName = json.text("preset")
    defaultRegion = json.text("default_region")
    point = json.text("decimal")?.utf8.first
    rounding = json.text("round").flatMap(Rounding.init(rawValue:))
    unknown = json.text("unknown").flatMap(UnknownColumns.init(rawValue:)) ?? .keep
    dateFormat = try json.text("date_format").map(Self.format)
    dateFormats = [:]
    guard case .object(let formats)? = json["date_formats"] else { return }
    for (column, pattern) in formats {
      guard case .string(let pattern) = pattern else {
        throw .invalidSavedMapping("'\(column)' has no pattern")
      }
      dateFormats[column] = try Self.format(pattern)
    }
  }

  private static func format(_ pattern: String) throws(ImportPlanError) -> DateFormat {
    do throws(ValueError) { return try DateFormat(parsing: pattern) } catch {
      throw .invalidSavedMapping(error.message)
    }
  }

  package var json: JSONValue {
    .object([
      ("schema", .string(Self.schema)),
      ("preset", .optional(presetName)),
      ("columns", .object(maps.map { ($0.column, .string($0.target)) })),
      ("unknown", .string(unknown.rawValue)),
      ("date_format", .optional(dateFormat?.pattern)),
      (
        "date_formats",
        .object(dateFormats.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value.pattern)) })
      ),
      ("default_region", .optional(defaultRegion)),
      ("decimal", .optional(point.map { String(UnicodeScalar($0)) })),
      ("round", .optional(rounding?.rawValue)),
    ])
  }
}

extension JSONValue {
  fileprivate func text(_ key: String) -> String? {
    if case .string(let text)? = self[key] { text } else { nil }
  }
}

/// What is done with columns that nothing is known of.
package enum UnknownColumns: String, Sendable, CaseIterable {
  /// Each becomes a custom field.
  case keep
  case drop
  /// The file is refused.
  case reject
}
