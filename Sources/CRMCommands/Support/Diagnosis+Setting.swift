import CRMKit

extension Diagnosis {
  /// Which setting does not go with which other, with the hint.
  init(contradiction error: SettingContradiction) {
    let (culprit, other) = (error.culprit, error.other)
    let side = culprit == error.lower ? "above" : "below"
    let sentence =
      "setting '\(culprit.key.rawValue)' cannot be '\(culprit.value.shortLiteral)': that is \(side) "
      + "'\(other.key.rawValue)', which is '\(other.value.shortLiteral)'"
    if error.changed == nil {
      self.init(
        "bad_setting", sentence,
        hint: "crm config set \(culprit.key.rawValue) VALUE, or crm config unset \(culprit.key.rawValue)",
        .configuration)
    } else {
      self.init(
        "contradictory_setting", sentence, hint: "change '\(other.key.rawValue)' first", .usage)
    }
  }
}
