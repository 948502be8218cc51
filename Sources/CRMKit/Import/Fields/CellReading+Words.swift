import Tabular

extension CellReading {
  /// Yes or no in the words of common languages.
  mutating func boolean<Field>(_ step: FieldStep<Field>, _ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true", "yes", "y", "ja", "oui", "sí", "si", "是": return true
    case "0", "false", "no", "n", "nein", "non", "否": return false
    default:
      refuse(.invalidBoolean, step, "'\(text)' is neither 'true' nor 'false'")
      return nil
    }
  }

  mutating func whole<Field>(_ step: FieldStep<Field>, _ text: String) -> Int64? {
    if let number = Int64(text) ?? Int64(text.withoutExponent) { return number }
    refuse(.invalidInteger, step, "'\(text)' is not a whole number")
    return nil
  }
}
