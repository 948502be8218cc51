import Tabular

/// Maps the records of one file to the fields of a noun; names may differ from record to record.
package struct FieldMapper<Drafter: RowDrafter>: DraftMapper {
  package private(set) var drafter: Drafter
  private let options: MappingOptions
  private var preset: PresetColumns?
  private var hasSeenNames: Bool
  private var rules = ColumnRules()
  private let headers = HeaderTable<Drafter.Field>()
  private var compiled: [[String]: FieldMapping<Drafter.Field>] = [:]
  private var mapping: FieldMapping<Drafter.Field>

  package init(_ reader: RecordReader, _ options: MappingOptions, _ drafter: Drafter) throws {
    var options = options
    options.requiresMappedColumns = reader.source.delimiter != nil
    try self.init(names: reader.names, options, drafter)
    reader.stopsAtFooter = preset?.preset.stopsAtFooter ?? false
  }

  /// - Parameter names: the header; empty where only the records have names, and the first of them decides.
  package init(names: [String], _ options: MappingOptions, _ drafter: Drafter) throws(ImportPlanError) {
    self.options = options
    self.drafter = drafter
    preset = Self.preset(names, options)
    hasSeenNames = !names.isEmpty
    var compiler = FieldMappingCompiler<Drafter.Field>(
      options, preset, ColumnRules(), headers, keepsUnknown: Drafter.keepsUnknownColumns)
    mapping = try compiler.compile(names)
    if hasSeenNames { try drafter.check(mapping) }
    compiled[names] = mapping
    if let preset { self.drafter.adopt(preset.preset) }
  }

  /// Whether a column fills such a field, as far as columns are known.
  func fills(_ condition: (Drafter.Field) -> Bool) -> Bool {
    mapping.steps.contains { $0.field.map(condition) ?? false }
  }

  package var names: [String] { mapping.names }
  package var presetName: String? { preset?.preset.name }
  package var understood: UnderstoodColumns {
    UnderstoodColumns(columns: mapping.columns, preset: preset?.preset, variant: preset?.variant)
  }
  package var newFields: [CustomFieldRule] { [] }
  package var droppedColumns: [String] { mapping.dropped }

  package mutating func draft(of record: Record) throws(ImportPlanError) -> MappedRow<Drafter.Draft> {
    if record.names != mapping.names { mapping = try mapping(for: record.names) }
    return drafter.draft(of: record, mapping)
  }

  package mutating func undecidedColumns(_ names: [String]) throws(ImportPlanError) -> UndecidedColumns {
    let steps = try mapping(for: names).steps
    var columns = UndecidedColumns()
    columns.dates = steps.filter { $0.field?.isDate == true && $0.dates == .unproven }.map(\.index)
    columns.numbers = steps.filter { $0.field?.isNumber == true && $0.numbers == .unproven }.map(\.index)
    return columns
  }

  package mutating func apply(_ rules: ColumnRules) throws(ImportPlanError) {
    self.rules.merge(rules)
    compiled = [:]
    mapping = try mapping(for: mapping.names)
  }

  private mutating func mapping(for names: [String]) throws(ImportPlanError) -> FieldMapping<Drafter.Field> {
    if let known = compiled[names] { return known }
    if !hasSeenNames {
      preset = Self.preset(names, options)
      hasSeenNames = !names.isEmpty
      if let preset { drafter.adopt(preset.preset) }
    }
    var compiler = FieldMappingCompiler<Drafter.Field>(
      options, preset, rules, headers, keepsUnknown: Drafter.keepsUnknownColumns)
    let new = try compiler.compile(names)
    if !names.isEmpty { try drafter.check(new) }
    compiled[names] = new
    return new
  }

  private static func preset(_ names: [String], _ options: MappingOptions) -> PresetColumns? {
    let detection = PresetDetection(names: names, noun: Drafter.Field.noun)
    let match: PresetDetection.Match? =
      switch options.preset {
      case .found: detection.match
      case .named(let preset): detection.best(of: preset)
      case .none: nil
      }
    return match.map { PresetColumns(preset: $0.preset, variant: $0.variant) }
  }
}

/// Makes drafts of a noun of the rows of a file.
package protocol RowDrafter: Sendable {
  associatedtype Field: ImportField
  associatedtype Draft: Sendable, Equatable

  /// Whether records have a place for columns that nothing is known of.
  static var keepsUnknownColumns: Bool { get }

  /// Takes over what is known of the system that the file comes from.
  mutating func adopt(_ preset: ImportPreset)

  /// Refuses columns that cannot be understood as they are.
  func check(_ mapping: FieldMapping<Field>) throws(ImportPlanError)

  /// - Complexity: O(bytes of the row); no lookups by name.
  mutating func draft(of record: Record, _ mapping: FieldMapping<Field>) -> MappedRow<Draft>
}

extension RowDrafter {
  package static var keepsUnknownColumns: Bool { false }
  package mutating func adopt(_ preset: ImportPreset) {}
  package func check(_ mapping: FieldMapping<Field>) throws(ImportPlanError) {}
}
