import Tabular

/// Decides for each column of a header what it is for: maps, then the preset, own names, synonyms, and the rule for the unknown.
struct MappingCompiler {
  private let options: MappingOptions
  private let preset: PresetColumns?
  private let rules: ColumnRules
  private var columns: [MappedColumn] = []
  private var steps: [ColumnStep] = []
  private var slotNames: [String] = []
  private var customFields: [CustomFieldRule] = []
  /// Whether a birthday stands in columns of its parts.
  private var hasBirthMonth = false
  /// Whether `Ad` is a first name, as beside a `Soyad`.
  private var isTurkish = false
  /// The place of the column of keys by which another system knows its customers.
  private var keyColumn: Int?

  /// - Parameter rules: what was proved of columns.
  init(options: MappingOptions, preset: PresetColumns?, rules: ColumnRules) {
    self.options = options
    self.preset = preset
    self.rules = rules
  }

  /// - Throws: ``ImportPlanError`` for maps that cannot be followed, and for unknown columns where they are refused.
  mutating func compile(_ names: [String]) throws(ImportPlanError) -> ColumnMapping {
    let maps = try options.mapsByColumn(names)
    hasBirthMonth = names.contains { BirthdayPart(forHeader: $0) == .month }
    isTurkish = names.contains { ["soyad", "soyadı"].contains(ColumnAlias.headerKey($0)) }
    keyColumn = keyColumn(names, maps)
    for (index, name) in names.enumerated() {
      let (target, ground) =
        index == keyColumn ? (.externalID(source: keySource), .alias) : try target(of: name, maps)
      add(index, name, target, ground)
    }
    try check(names)
    let constants = constants
    if !constants.isEmpty { declareStatus() }
    let plan = RowPlan(
      steps: steps.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
        \.element),
      slots: slotNames.map(Self.label), numbering: options.defaultRegion.flatMap(CallingCode.init(region:)),
      constants: constants, kind: preset?.variant.kind, traps: preset?.preset.traps ?? [], zone: options.zone,
      forgives: options.onInvalid == .warn, source: options.source ?? "external",
      hasTypedNumbers: !options.requiresMappedColumns)
    return ColumnMapping(
      names: names, preset: preset?.preset, variant: preset?.variant, columns: columns, plan: plan,
      customFields: customFields,
      newCustomFields: customFields.filter { new in !options.customFields.contains { $0.name == new.name } })
  }

  private func target(
    of name: String, _ maps: [String: ColumnMap]
  ) throws(ImportPlanError) -> (ColumnTarget, MappedColumn.Ground) {
    if let map = maps[name.foldedKey] {
      guard let target = ColumnTarget(text: map.target, fields: options.customFields) else {
        let known = CustomerField.allCases.map(\.rawValue) + options.customFields.map(\.name)
        throw .unknownTarget(map.target, column: map.column, fields: known)
      }
      return (target, .map)
    }
    // A file of rejected rows, mended: what was wrong is no data.
    if RejectFile.isOwn(name) { return (.dropped, .own) }
    if let target = preset?.target(forHeader: name) { return (target, .preset) }
    let fieldName = CustomFieldRule.name(fromHeader: name)
    if let rule = options.customFields.first(where: { $0.name == fieldName }) {
      return (.custom(rule.name, rule.type), .field)
    }
    if hasBirthMonth, preset?.hasOwnVocabulary != true, let part = BirthdayPart(forHeader: name) {
      return (.birthday(part), .alias)
    }
    if isFurtherName(name) { return (.custom(fieldName), .kept) }
    if preset?.hasOwnVocabulary != true {
      if isTurkish, ColumnAlias.headerKey(name) == "ad" { return (.field(.givenName), .alias) }
      if let field = ColumnAlias.field(forHeader: name) {
        return (.field(field, field == .note ? .whole : .standard), ColumnAlias.isOwn(name) ? .own : .alias)
      }
      if let target = StructuredHeader.target(name) { return (target, .alias) }
    }
    guard options.unknown == .keep else { return (.dropped, .dropped) }
    let isOurs = preset?.preset.name == ImportPreset.crm.name
    return (.custom(fieldName, isOurs ? ImportPreset.fieldTypes[fieldName] ?? .text : .text), .kept)
  }

  private mutating func add(
    _ index: Int, _ name: String, _ target: ColumnTarget, _ ground: MappedColumn.Ground
  ) {
    var target = target
    if ground == .preset, case .externalID = target, let source = options.source {
      target = .externalID(source: source)
    }
    if case .custom(let field, let type) = target {
      target = .custom(ground == .map ? field : unusedName(field, index), type)
    }
    if case .field(.note, .standard) = target { target = .field(.note, .whole) }
    if case .field(.tags, .standard) = target { target = .field(.tags, .tags) }
    columns.append(MappedColumn(position: index + 1, column: name, target: target, ground: ground))
    let namesToo = ground == .kept || ground == .field && !steps.contains { $0.field == .id }
    if namesToo, isFurtherName(name) {
      steps.append(ColumnStep(index: index, column: name, action: .field(.name)))
    }
    if let step = step(index, name, target) { steps.append(step) }
  }

  private mutating func step(_ index: Int, _ name: String, _ target: ColumnTarget) -> ColumnStep? {
    switch target {
    case .field(let field, let style):
      guard let part = field.addressPart else {
        return ColumnStep(
          index: index, column: name, action: .field(field), style: style,
          dates: field.isDate ? dateRule(name) : .unproven)
      }
      return ColumnStep(index: index, column: name, action: .address(part, slot: slot("")))
    case .address(let part, let slotName):
      return ColumnStep(index: index, column: name, action: .address(part, slot: slot(slotName)))
    case .name(let part): return ColumnStep(index: index, column: name, action: .name(part))
    case .externalID(let source):
      return ColumnStep(index: index, column: name, action: .externalID, source: source)
    case .salesforceID:
      return ColumnStep(index: index, column: name, action: .salesforceID, source: "salesforce")
    case .custom(let field, let type):
      let rule = declare(field, type)
      return ColumnStep(
        index: index, column: name, action: .custom, rule: rule,
        dates: rule.type.isDate ? dateRule(name) : .unproven, numbers: numberRule(name))
    case .emailLabel: return ColumnStep(index: index, column: name, action: .emailLabel)
    case .birthday(let part):
      return ColumnStep(index: index, column: name, action: .birthday(part), dates: dateRule(name))
    case .callingCode: return ColumnStep(index: index, column: name, action: .callingCode)
    case .skip(let reason): return ColumnStep(index: index, column: name, action: .skip(reason))
    case .value, .dropped: return nil
    }
  }

  private var keySource: String { options.source ?? preset?.preset.name ?? "external" }

  /// The surest of the columns of customers' keys that nothing else is known of, as for what customers did. Keys of companies
  /// are those of their people only where the file has no people; a file with external ids of its own says all in them.
  private func keyColumn(_ names: [String], _ maps: [String: ColumnMap]) -> Int? {
    guard preset?.hasOwnVocabulary != true else { return nil }
    let fields = Set(names.compactMap(ColumnAlias.field(forHeader:)))
    guard !fields.contains(.externalID) else { return nil }
    for name in names {
      switch preset?.target(forHeader: name) {
      case .externalID, .salesforceID: return nil
      default: break
      }
    }
    let hasPeople = !fields.isDisjoint(with: [.name, .givenName, .familyName, .email])
    var best: (index: Int, rank: Int)?
    for (index, name) in names.enumerated() {
      guard let rank = CustomerKey.rank(ofHeader: name), maps[name.foldedKey] == nil,
        preset?.target(forHeader: name) == nil, rank < best?.rank ?? .max
      else { continue }
      let fieldName = CustomFieldRule.name(fromHeader: name)
      if options.customFields.contains(where: { $0.name == fieldName }) { continue }
      let isEmployers = CustomerKey.mayBeEmployer(name, of: .customer)
      let isAccount = isEmployers && ColumnAlias.headerKey(name).hasPrefix("account")
      if isEmployers, isAccount ? !fields.isDisjoint(with: [.company, .familyName]) : hasPeople { continue }
      best = (index, rank)
    }
    return best?.index
  }

  /// Whether a column of names comes behind another, as of a company and of whom one talks to there: it is a field of its own,
  /// and the name where the other says none.
  private func isFurtherName(_ header: String) -> Bool {
    preset == nil && options.unknown == .keep && ColumnAlias.field(forHeader: header) == .name
      && steps.contains { $0.field == .name }
  }

  /// A second column of the same name becomes `name_2`; a column without a name `column_7`.
  private func unusedName(_ name: String, _ index: Int) -> String {
    var base = name.isEmpty ? "column_\(index + 1)" : name
    if CustomerField(rawValue: base) != nil { base = "other_\(base)" }
    guard customFields.contains(where: { $0.name == base }) else { return base }
    return (2...).lazy.map { "\(base)_\($0)" }.first { next in !customFields.contains { $0.name == next } }
      ?? base
  }

  private mutating func declare(_ name: String, _ type: CustomFieldType) -> CustomFieldRule {
    if let known = customFields.first(where: { $0.name == name }) { return known }
    let rule = options.customFields.first { $0.name == name } ?? CustomFieldRule(name: name, type: type)
    customFields.append(rule)
    return rule
  }

  private mutating func slot(_ name: String) -> Int {
    if let index = slotNames.firstIndex(of: name) { return index }
    slotNames.append(name)
    return slotNames.count - 1
  }

  /// Numbers only tell slots apart.
  private static func label(_ slot: String) -> String? {
    slot.utf8.allSatisfy(\.isDigit) ? nil : slot
  }

  private func dateRule(_ column: String) -> DateRule {
    if let format = options.dateFormats[column] ?? options.dateFormat { return .format(format) }
    if preset?.preset.name == ImportPreset.mailchimp.name, column.foldedKey == "birthday" {
      return .format(.monthAndDay)
    }
    if preset?.preset.traps.contains(.compactDates) == true { return .format(.compact) }
    return rules.dates[column] ?? .unproven
  }

  private func numberRule(_ column: String) -> NumberRule {
    options.point.map(NumberRule.point) ?? rules.numbers[column] ?? .unproven
  }

  private mutating func declareStatus() {
    let statuses = MailchimpStatus.allCases.map(\.rawValue)
    let rule = CustomFieldRule(name: MailchimpStatus.fieldName, type: .enum, allowed: statuses)
    if !customFields.contains(where: { $0.name == rule.name }) { customFields.append(rule) }
  }

  private var constants: [CustomValue] {
    guard preset?.preset.traps.contains(.statusInFileName) == true, let fileName = options.fileName,
      let status = MailchimpStatus(fileName: fileName)
    else { return [] }
    return [CustomValue(name: MailchimpStatus.fieldName, value: .string(status.rawValue))]
  }

  private func check(_ names: [String]) throws(ImportPlanError) {
    let unknown = columns.filter { $0.ground == .dropped }.map(\.column)
    if options.unknown == .reject, !unknown.isEmpty { throw .unknownColumns(unknown) }
    if let missing = options.dateFormats.keys.sorted().first(where: { name in
      !steps.contains { $0.column == name && $0.holdsDates }
    }), options.requiresMappedColumns {
      throw .notADateColumn(missing)
    }
    let naming: [CustomerField] = [
      .id, .name, .givenName, .familyName, .company, .email, .phone, .externalID,
    ]
    let names = options.requiresMappedColumns ? names : []
    if !names.isEmpty, !steps.contains(where: { $0.field.map(naming.contains) ?? false }) {
      throw .noIdentifyingColumn(columns: names)
    }
  }
}

extension CustomerField {
  /// The part of the main address that the field is.
  fileprivate var addressPart: ColumnTarget.AddressPart? {
    switch self {
    case .street: .street
    case .city: .city
    case .region: .region
    case .postalCode: .postalCode
    case .country: .country
    default: nil
    }
  }
}
