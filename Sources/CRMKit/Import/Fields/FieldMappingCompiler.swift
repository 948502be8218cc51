import Tabular

/// Decides for each column of a header what it is for: maps, then the preset, own names, synonyms, and the rule for
/// the unknown.
struct FieldMappingCompiler<Field: ImportField> {
  private let options: MappingOptions
  private let preset: PresetColumns?
  private let rules: ColumnRules
  /// Whether the noun has a place for columns that nothing is known of.
  private let keepsUnknown: Bool
  private let headers: HeaderTable<Field>
  private var steps: [FieldStep<Field>] = []
  private var dropped: [String] = []
  private var columns: [MappedColumn] = []
  /// How near a column's name is to its field, by the column's place.
  private var ranks: [Int: Int] = [:]
  private var hasOwnIDs = false
  /// The places of columns of customers' keys that do not say whose a row is, because another does.
  private var lesserKeys: Set<Int> = []
  /// The place of a column called `id` alone that numbers another system's records.
  private var bareID: Int?

  init(
    _ options: MappingOptions, _ preset: PresetColumns?, _ rules: ColumnRules, _ headers: HeaderTable<Field>,
    keepsUnknown: Bool
  ) {
    self.options = options
    self.preset = preset
    self.rules = rules
    self.headers = headers
    self.keepsUnknown = keepsUnknown
  }

  /// - Throws: ``ImportPlanError`` for maps that cannot be followed, for unknown columns where they are refused, and where
  ///   a field that the noun cannot do without has no column.
  mutating func compile(_ names: [String]) throws(ImportPlanError) -> FieldMapping<Field> {
    let maps = try options.mapsByColumn(names)
    hasOwnIDs = options.matchesIDs || Field.noun.isOwnExport(names)
    lesserKeys = lesserKeys(names, maps)
    bareID = bareID(names, maps)
    for (index, name) in names.enumerated() { try add(index, name, maps[name.foldedKey]) }
    if options.unknown == .reject, !dropped.isEmpty { throw .unknownColumns(dropped) }
    orderByRank()
    let mapping = FieldMapping(
      names, preset?.preset, steps, dropped: dropped, columns, rounding: options.rounding)
    if options.requiresMappedColumns, !names.isEmpty { try check(mapping) }
    return mapping
  }

  private mutating func add(_ index: Int, _ name: String, _ map: ColumnMap?) throws(ImportPlanError) {
    if let map { return try add(index, name, mapped: map) }
    if index == bareID { return append(index, name, Field(rawValue: "number"), .alias) }
    if RejectFile.isOwn(name) || Field.derives(name) {
      return note(index, name, .dropped, .own)
    }
    switch preset?.target(forHeader: name) {
    case .value(let field): return append(index, name, Field(rawValue: field), .preset)
    case .custom(let custom, _) where keepsUnknown && options.unknown != .drop:
      return keep(index, name, custom, .preset)
    case .dropped, .custom: return note(index, name, .dropped, .preset)
    default: break
    }
    if let (field, argument, rank) = Field.field(matching: name) {
      return append(index, name, field, rank == 0 ? .own : .alias, argument, rank: rank)
    }
    if let (field, rank) = headers.field(forHeader: name), !lesserKeys.contains(index) {
      return append(index, name, field, rank == 0 ? .own : .alias, rank: rank)
    }
    if options.unknown == .keep, keepsUnknown {
      // In JSON, what an export has kept stands inside an object of that name.
      let own = name.hasPrefix("custom.") ? String(name.dropFirst("custom.".count)) : name
      keep(index, name, CustomFieldRule.name(fromHeader: own), .kept)
    } else {
      note(index, name, .dropped, .dropped)
      if !name.isEmpty { dropped.append(name) }
    }
  }

  /// Of several columns of one field that whose name is nearest to it comes first: an order's id before that of a payment.
  private mutating func orderByRank() {
    let places = Dictionary(grouping: steps.indices.filter { steps[$0].field != nil }) { steps[$0].field }
    for places in places.values where places.count > 1 {
      let ordered = places.map { steps[$0] }.enumerated().sorted {
        (ranks[$0.element.index] ?? 0, $0.offset) < (ranks[$1.element.index] ?? 0, $1.offset)
      }
      for (place, step) in zip(places, ordered) { steps[place] = step.element }
    }
  }

  private mutating func note(
    _ index: Int, _ name: String, _ target: ColumnTarget, _ ground: MappedColumn.Ground
  ) {
    columns.append(MappedColumn(position: index + 1, column: name, target: target, ground: ground))
  }

  private mutating func add(_ index: Int, _ name: String, mapped map: ColumnMap) throws(ImportPlanError) {
    let target = map.target.trimmed.lowercased()
    if target.isEmpty || target == "-" { return note(index, name, .dropped, .map) }
    if let field = Field(rawValue: target) { return append(index, name, field, .map) }
    if let (field, argument, _) = Field.field(matching: map.target) {
      return append(index, name, field, .map, argument)
    }
    if !target.hasPrefix("custom:"), let (field, _) = headers.field(forHeader: target) {
      return append(index, name, field, .map)
    }
    if Field.derived.contains(target) { throw .derivedTarget(map.target, column: map.column) }
    let custom = CustomFieldRule.name(fromHeader: String(target.dropFirst("custom:".count)))
    guard keepsUnknown, target.hasPrefix("custom:"), !custom.isEmpty else {
      throw .unknownTarget(map.target, column: map.column, fields: Field.allCases.map(\.rawValue))
    }
    keep(index, name, custom, .map)
  }

  private mutating func append(
    _ index: Int, _ name: String, _ field: Field?, _ ground: MappedColumn.Ground, _ argument: String = "",
    rank: Int = 0
  ) {
    guard let field else { return note(index, name, .dropped, ground) }
    note(index, name, .value(argument.isEmpty ? field.rawValue : "\(field.rawValue):\(argument)"), ground)
    let dates =
      (options.dateFormats[name] ?? options.dateFormat).map(DateRule.format) ?? rules.dates[name] ?? .unproven
    let numbers = options.point.map(NumberRule.point) ?? rules.numbers[name] ?? .unproven
    ranks[index] = rank
    steps.append(
      FieldStep(
        index: index, column: name, field: field, argument: argument,
        dates: field.isDate ? dates : .unproven, numbers: field.isNumber ? numbers : .unproven,
        hasExactNumbers: !options.requiresMappedColumns, hasOwnIDs: hasOwnIDs,
        isKey: CustomerKey.rank(ofHeader: name) != nil,
        mayBeName: (ground == .own || ground == .alias) && CustomerKey.mayBeName(name),
        forgives: field.isOptional && options.onInvalid == .warn,
        currency: field.isMoney ? ColumnUnit(name)?.currency : nil, isBareID: index == bareID))
  }

  private mutating func keep(
    _ index: Int, _ header: String, _ name: String, _ ground: MappedColumn.Ground
  ) {
    let base = name.isEmpty ? "column_\(index + 1)" : name
    var unused = base
    var number = 2
    while steps.contains(where: { $0.customName == unused }) {
      unused = "\(base)_\(number)"
      number += 1
    }
    note(index, header, .custom(unused), ground)
    steps.append(FieldStep(index: index, column: header, field: nil, customName: unused))
  }

  /// One column of keys says whose a row is: that which was sent there or the preset knows, else the surest by its name. A
  /// key beside it is an employer's, or that of somebody who did the work; so is it beside a person's address or name.
  private func lesserKeys(_ names: [String], _ maps: [String: ColumnMap]) -> Set<Int> {
    var keys: [(index: Int, rank: Int)] = []
    var (isNamed, isKnown, isOfEmployer) = (false, false, false)
    for (index, name) in names.enumerated() {
      let sent = sentField(name, maps[name.foldedKey])
      guard let field = sent ?? headers.field(forHeader: name)?.field.rawValue else { continue }
      let isKey = field == "customer" || field == "customer_id"
      if sent == nil, isKey, let rank = CustomerKey.rank(ofHeader: name) {
        keys.append((index, rank))
      } else {
        let isName = ["email", "phone", "customer_name"].contains(field)
        isNamed = isNamed || isKey || isName
        isKnown = isKnown || sent != nil && isKey
        isOfEmployer = isOfEmployer || isName && CustomerKey.isOfEmployer(name, field, of: Field.noun)
      }
    }
    let others = keys.filter { !CustomerKey.mayBeActor(names[$0.index], of: Field.noun) }
    var candidates = isKnown ? [] : isNamed || !others.isEmpty ? others : keys
    if isNamed, !isOfEmployer {
      candidates.removeAll { CustomerKey.mayBeEmployer(names[$0.index], of: Field.noun) }
    }
    let best = candidates.min { $0.rank < $1.rank }
    return Set(keys.map(\.index)).subtracting(best.map { [$0.index] } ?? [])
  }

  /// Where no other column numbers the records of another system's file, its `id` does.
  private func bareID(_ names: [String], _ maps: [String: ColumnMap]) -> Int? {
    guard !hasOwnIDs, Field(rawValue: "number") != nil else { return nil }
    var bare: Int?
    for (index, name) in names.enumerated() {
      let sent = sentField(name, maps[name.foldedKey])
      if (sent ?? headers.field(forHeader: name)?.field.rawValue) == "number" { return nil }
      if sent == nil, bare == nil, ColumnAlias.headerKey(name) == "id" { bare = index }
    }
    return bare
  }

  /// The field that a column was sent to by a map or the preset; empty where it is left out or kept as it is.
  private func sentField(_ name: String, _ map: ColumnMap?) -> String? {
    if let map { return headers.field(forHeader: map.target)?.field.rawValue ?? "" }
    guard let target = preset?.target(forHeader: name) else { return nil }
    if case .value(let field) = target { return field }
    return ""
  }

  private func check(_ mapping: FieldMapping<Field>) throws(ImportPlanError) {
    for fields in Field.required where !fields.contains(where: mapping.fills) {
      throw .missingField(noun: Field.noun, anyOf: fields.map(\.rawValue), columns: mapping.names)
    }
    for column in options.dateFormats.keys.sorted()
    where !steps.contains(where: { $0.column == column && $0.field?.isDate == true }) {
      throw .notADateColumn(column)
    }
  }
}
