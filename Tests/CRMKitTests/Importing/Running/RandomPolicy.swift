import CRMKit

extension ImportOptions {
  /// An import of a file by a policy made at random.
  init(of path: String, using generator: inout SplitMix64) {
    self.init(path: path)
    mode = Mode.allCases.randomElement(using: &generator) ?? .upsert
    if Bool.random(using: &generator) { mode = .upsert }
    if Bool.random(using: &generator) {
      let rules = MatchRule.allCases.shuffled(using: &generator)
      match = MatchRules(Array(rules.prefix(Int.random(in: 1...rules.count, using: &generator))))
    }
    if Bool.random(using: &generator) {
      policy.overwrite = CustomerPolicy.Overwrite.allCases.randomElement(using: &generator) ?? .always
    }
    if Bool.random(using: &generator) {
      policy.overwriteByField["city"] = CustomerPolicy.Overwrite.allCases.randomElement(using: &generator)
    }
    policy.onBlank = Int.random(in: 0..<4, using: &generator) == 0 ? .clear : .keep
    onError = Int.random(in: 0..<4, using: &generator) == 0 ? .fail : .skip
    read.lenient = Int.random(in: 0..<4, using: &generator) == 0
    mapping.unknown = Bool.random(using: &generator) ? .keep : .drop
    if Bool.random(using: &generator) { mapping.dateFormat = .dayFirst }
    if Bool.random(using: &generator) { mapping.defaultRegion = "GB" }
  }

  /// Whether what a row writes is what it finds when it comes again.
  var isRepeatable: Bool {
    policy.overwrite == .always && policy.overwriteByField.isEmpty && policy.onBlank == .keep
  }
}
