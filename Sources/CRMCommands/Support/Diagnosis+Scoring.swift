import CRMKit

extension Diagnosis {
  /// Why nothing was scored or learnt, with the hint.
  init(scoring error: ScoringError) {
    switch error {
    case .noRules:
      self.init(
        "no_score_rules", "no rule has points yet",
        hint:
          "crm score add fair 'lead_source = fair' --points 10; or train a model and name it: crm model train NAME",
        .notFound)
    case .tooLittle(let won, let others, let needed, let countsOpen):
      self.init(
        "too_little_to_learn",
        "a model needs \(needed) won deals and \(needed) \(countsOpen ? "others" : "lost ones") to learn from,"
          + " and there are \(won) and \(others)",
        hint: countsOpen || others >= needed
          ? "import older deals: crm deal import FILE"
          : "import older deals, or count open ones as not won: --all",
        .invalidData)
    case .untestable(let won, let others):
      self.init(
        "nothing_to_test_on",
        "of the deals kept back \(won) are won and \(others) are not, and a test needs both",
        hint: "choose others: --split time:2025-07-01", .invalidData)
    case .noFeatures(let leftOut):
      self.init(
        "no_features", "nothing differs between the deals that could tell them apart",
        hint: leftOut.isEmpty
          ? "keep columns of the file: crm deal import FILE --unknown keep"
          : "left out: \(leftOut.map { "\($0.name) (\($0.reason.word))" }.joined(separator: ", "))",
        .invalidData)
    case .unknownFeature(let name, let known):
      self.init(
        "not_found", "no deal has a '\(name)'",
        hint: didYouMean(name, among: known) ?? "there are \(known.joined(separator: ", "))", .notFound)
    case .knownAfterwards(let name):
      self.init(
        "known_afterwards", "'\(name)' is only known once a deal is closed, and would give the answer away",
        hint: "leave it out", .usage)
    case .otherFunnel(let deal, let funnel):
      self.init(
        "other_funnel", "deal \(deal) is not in funnel '\(funnel)', which the model is about",
        hint: "choose another model: crm model list", .usage)
    case .badName(let name):
      self.init("bad_name", "'\(name)' cannot be a name", hint: "write one word, such as web-leads", .usage)
    case .unknownVersion(let version, let model, let last):
      self.init(
        "not_found", "model '\(model)' has no version \(version)", hint: "the last one is \(last)", .notFound)
    case .noVersionBefore(let model):
      self.init(
        "no_version_before", "model '\(model)' has no version to compare with", hint: "leave --compare out",
        .notFound)
    case .noPoints:
      self.init("no_points", "a rule of 0 points says nothing", hint: "write --points 10, or -10", .usage)
    }
  }
}
