import CRMKit

extension Diagnosis {
  /// Why a query cannot be run, with its hint.
  init(query error: QueryError) {
    switch error {
    case .empty:
      self.init("empty_query", "the query is empty", hint: "write crm sql 'SELECT …'", .usage)
    case .severalStatements:
      self.init("several_statements", "more than one statement", hint: "run one at a time", .usage)
    case .denied(let what):
      self.init(
        "query_denied", "a query may not use \(what)", hint: "queries read the v1_ views: crm help views",
        .usage)
    case .invalid(let message):
      self.init("invalid_query", message, hint: "crm help views lists the views and their columns", .usage)
    case .tooLong(let seconds):
      self.init(
        "query_too_long", "the query took longer than \(seconds) seconds",
        hint: "allow more with --timeout", .usage)
    case .tooLarge:
      self.init(
        "query_too_large", "the query needs too much memory", hint: "select fewer rows at a time", .usage)
    case .unknownParameter(let name, let known):
      self.init(
        "unknown_parameter", "the query has no parameter '\(name)'", hint: didYouMean(name, among: known),
        .usage)
    case .missingParameter(let name):
      self.init(
        "missing_parameter", "parameter '\(name)' has no value", hint: "give it with -p NAME VALUE", .usage)
    }
  }
}
