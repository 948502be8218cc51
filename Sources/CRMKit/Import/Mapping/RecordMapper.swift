import Tabular

/// Maps the records of one file, whose names may differ from record to record.
package struct RecordMapper: Sendable {
  private let options: MappingOptions
  private var preset: PresetColumns?
  private var hasSeenNames: Bool
  private var rules = ColumnRules()
  private var compiled: [[String]: ColumnMapping] = [:]
  /// The mapping of the last record, at first of the header.
  package private(set) var mapping: ColumnMapping

  /// Finds the preset, where one is to be found, and makes the mapping of the first names.
  ///
  /// - Parameter names: the header; empty where only the records have names, and the first of them decides.
  /// - Throws: ``ImportPlanError``.
  package init(names: [String], options: MappingOptions) throws(ImportPlanError) {
    self.options = options
    preset = Self.preset(names, options)
    hasSeenNames = !names.isEmpty
    var compiler = MappingCompiler(options: options, preset: preset, rules: ColumnRules())
    mapping = try compiler.compile(names)
    compiled[names] = mapping
  }

  private static func preset(_ names: [String], _ options: MappingOptions) -> PresetColumns? {
    let detection = PresetDetection(names: names)
    let match: PresetDetection.Match? =
      switch options.preset {
      case .found: detection.match
      case .named(let preset): detection.best(of: preset)
      case .none: nil
      }
    return match.map { PresetColumns(preset: $0.preset, variant: $0.variant) }
  }

  /// The customer that a record describes.
  ///
  /// - Throws: ``ImportPlanError`` for names not seen before that the options refuse.
  /// - Complexity: O(bytes of the record); a new array of names is compiled once.
  package mutating func draft(of record: Record) throws(ImportPlanError) -> MappedRecord {
    if record.names != mapping.names { mapping = try mapping(for: record.names) }
    return mapping.draft(of: record)
  }

  /// Reads dates and numbers by what a ``ColumnProving`` found.
  package mutating func apply(_ rules: ColumnRules) throws(ImportPlanError) {
    self.rules.merge(rules)
    compiled = [:]
    mapping = try mapping(for: mapping.names)
  }

  mutating func mapping(for names: [String]) throws(ImportPlanError) -> ColumnMapping {
    if let known = compiled[names] { return known }
    if !hasSeenNames {
      preset = Self.preset(names, options)
      hasSeenNames = !names.isEmpty
    }
    var compiler = MappingCompiler(options: options, preset: preset, rules: rules)
    let new = try compiler.compile(names)
    compiled[names] = new
    return new
  }
}
