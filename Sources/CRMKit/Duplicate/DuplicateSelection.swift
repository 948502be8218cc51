import Analytics

/// Which fields customers are compared by, and why not by the others.
struct DuplicateSelection {
  private(set) var used: [LinkageField] = []
  /// Fields that are not informative, with the reason.
  private(set) var unused: [(name: String, reason: String)] = []

  /// - Parameters:
  ///   - descriptions: those of `fields`, in their order.
  ///   - isChosen: whether somebody asked for these fields; then those with values are used as they are.
  init(_ fields: [LinkageField], _ descriptions: [DuplicateField], isChosen: Bool) {
    for (field, description) in zip(fields, descriptions) {
      if let reason = DuplicateSelection.silence(of: field, description, isChosen: isChosen) {
        unused.append((field.name, reason))
      } else {
        used.append(field)
      }
    }
    leaveOutTheLeastTelling()
  }

  /// Why a field is not informative; `nil` if it does.
  private static func silence(
    of field: LinkageField, _ description: DuplicateField, isChosen: Bool
  ) -> String? {
    if field.filled < 2 { return "too few values" }
    if isChosen { return nil }
    if field.agreement > 0.95 { return "almost always the same value" }
    if description.isCustom, field.distinct == Int(field.filled) { return "no value occurs twice" }
    return nil
  }

  private mutating func leaveOutTheLeastTelling() {
    while used.count > AgreementPattern.limit {
      let worst = used.indices.min { telling(used[$0]) < telling(used[$1]) } ?? used.count - 1
      unused.append((used.remove(at: worst).name, "other fields are more informative"))
    }
  }

  /// How many pairs a field can tell anything about, times how rare it is to agree by chance.
  private func telling(_ field: LinkageField) -> Double {
    field.filled * field.filled * (1 - field.agreement)
  }
}
