import CRMKit

extension Diagnosis {
  /// Why nothing was scored or learned, with the hint.
  init(scoring error: ScoringError) {
    switch error {
    case .noRules:
      self.init(
        "no_score_rules", "there is no lead-scoring rule",
        hint:
          "crm score add fair --where 'lead_source = fair' --points 10; or train a model and name it: crm model train NAME",
        .notFound)
    case .tooLittle(let won, let others, let needed, let countsOpen):
      self.init(
        "too_little_to_learn",
        "training needs \(needed) won deals and \(needed) \(countsOpen ? "others" : "lost ones"),"
          + " and there are \(won) and \(others)",
        hint: countsOpen || others >= needed
          ? "import older deals: crm deal import FILE"
          : "import older deals, or count open ones as not won with --all",
        .invalidData)
    case .untestable(let won, let others):
      self.init(
        "nothing_to_test_on",
        "of the held-out deals \(won) are won and \(others) are not, and a test needs both",
        hint: "hold out others: --split time:2025-07-01", .invalidData)
    case .noFeatures(let leftOut):
      self.init(
        "no_features", "no field differs between won and other deals",
        hint: leftOut.isEmpty
          ? "keep more columns of the file: crm deal import FILE --unknown keep"
          : "left out: \(leftOut.map { "\($0.name) (\($0.reason.word))" }.joined(separator: ", "))",
        .invalidData)
    case .unknownFeature(let name, let known):
      self.init(
        "not_found", "no deal has a '\(name)'",
        hint: didYouMean(name, among: known) ?? "known are \(known.joined(separator: ", "))", .notFound)
    case .knownAfterwards(let name):
      self.init(
        "known_afterwards", "'\(name)' is only known once a deal is closed, and would give the outcome away",
        hint: "leave it out", .usage)
    case .otherFunnel(let deal, let funnel):
      self.init(
        "other_funnel", "deal \(deal) is not in funnel '\(funnel)' of the model",
        hint: "choose another model: crm model list", .usage)
    case .badName(let name):
      self.init("bad_name", "'\(name)' cannot be a name", hint: "write one word, such as web-leads", .usage)
    case .unknownVersion(let version, let model, let last):
      self.init(
        "not_found", "model '\(model)' has no version \(version)", hint: "the latest is \(last)", .notFound)
    case .noVersionBefore(let model):
      self.init(
        "no_version_before", "model '\(model)' has no previous version", hint: "leave out --compare",
        .notFound)
    case .noPoints:
      self.init(
        "no_points", "a scoring rule needs points other than 0", hint: "write --points 10, or -10", .usage)
    }
  }
}
