extension PersonName {
  /// The whole name from a given and a family name; `nil` where there is neither.
  package static func joined(given: String?, family: String?) -> String? {
    let parts = [given, family].compactMap(\.self)
    return parts.isEmpty ? nil : joined(given: given, family: family, parts: parts)
  }
}
