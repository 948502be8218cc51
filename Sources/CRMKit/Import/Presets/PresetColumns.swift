/// The columns of a preset and one of its variants, for looking headers up.
struct PresetColumns: Sendable {
  private var targets: [String: ColumnTarget] = [:]
  let preset: ImportPreset
  let variant: ImportPreset.Variant

  /// Whether synonyms do not hold.
  var hasOwnVocabulary: Bool { preset.traps.contains(.ownVocabulary) }

  init(preset: ImportPreset, variant: ImportPreset.Variant) {
    self.preset = preset
    self.variant = variant
    for (name, target) in preset.columns { targets[name.foldedKey] = target }
    for name in preset.dropped { targets[name.foldedKey] = .dropped }
    for name in preset.kept { targets[name.foldedKey] = .custom("") }
    for (name, target) in variant.columns { targets[name.foldedKey] = target }
  }

  /// What a header means; a custom target without a name takes the header's.
  func target(forHeader header: String) -> ColumnTarget? {
    let key = header.foldedKey
    if let target = targets[key] { return named(target, header) }
    if preset.traps.contains(.typedNames), let name = Self.untyped(header) {
      return named(.custom(""), name)
    }
    if hasOwnVocabulary, key.hasSuffix(".type") { return .dropped }
    guard let (pattern, number) = Self.numbered(key), let target = targets[pattern] else { return nil }
    if case .address(let part, slot: "#") = target { return .address(part, slot: number) }
    return named(target, header)
  }

  private func named(_ target: ColumnTarget, _ header: String) -> ColumnTarget {
    guard case .custom("", let type) = target else { return target }
    let isCamelCase = preset.traps.contains(.camelCaseNames)
    let name = CustomFieldRule.name(fromHeader: isCamelCase ? Self.words(header) : header)
    return .custom(CustomerField(rawValue: name) == nil ? name : "\(preset.name)_\(name)", type)
  }

  /// `HasOptedOutOfEmail` as `Has Opted Out Of Email`.
  private static func words(_ header: String) -> String {
    var words = ""
    for character in header {
      if character.isUppercase, words.last?.isLowercase == true { words.append(" ") }
      words.append(character)
    }
    return words
  }

  /// `Product [list]` as `Product`; `nil` if no type stands behind the name.
  private static func untyped(_ header: String) -> String? {
    guard header.hasSuffix("]"), let bracket = header.lastIndex(of: "[") else { return nil }
    let type = header[header.index(after: bracket)...].dropLast()
    let name = String(header[..<bracket]).trimmed
    return name.isEmpty || type.isEmpty || !type.allSatisfy(\.isLetter) ? nil : name
  }

  /// `e-mail 2 - value` as `e-mail # - value` and `2`.
  static func numbered(_ key: String) -> (pattern: String, number: String)? {
    let bytes = Array(key.utf8)
    guard let start = bytes.firstIndex(where: \.isDigit) else { return nil }
    let end = bytes[start...].firstIndex { !$0.isDigit } ?? bytes.count
    let pattern = Array(bytes[..<start]) + [UInt8(ascii: "#")] + Array(bytes[end...])
    return (String(decoding: pattern, as: UTF8.self), String(decoding: bytes[start..<end], as: UTF8.self))
  }
}
