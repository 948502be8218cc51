import ArgumentParser
import CRMKit
import Tabular

/// `crm segment explain`
struct SegmentExplain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "explain", abstract: "Explain why a customer is in a segment or not.",
    discussion: """
      Each clause of the rule is listed with the value found and its truth: true, false, or unknown if a
      value is missing. A customer is in the segment if the whole rule is true, unless an inclusion or
      exclusion by hand decides. With --where an unsaved rule is explained, and only the customer is named.

      Examples:
        crm segment explain vip ada@example.org
        crm segment explain vip 2 --as-of 2025-12-31 -f json
        crm segment explain --where 'country = DE and last_order < -60d' 1
      """)

  @Argument(
    help: .init("segment and customer; only the customer with --where", valueName: "segment customer"))
  var words: [String] = []
  @Option(
    name: .customLong("where"),
    help: .init("explain this rule instead of a segment; see 'crm help rules'", valueName: "rule"))
  var rule: String?
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let wanted = rule == nil ? 2 : 1
    guard words.count == wanted, let name = words.last else {
      throw UsageError(
        words.count < wanted ? .missingArgument : .unexpectedArgument,
        wanted == 2 ? "a segment and a customer are expected" : "one customer is expected",
        hint: "see crm segment explain --help")
    }
    let store = try environment.openStore(.reading)
    let asOf = try asOf.value(in: environment, store)
    let customer = try store.customerID(name)
    let explanation: SegmentExplanation
    if let rule = try rule.map({ try store.rule($0, for: .customer, asOf: asOf) }) {
      explanation = try store.explain(rule: rule, customer: customer)
    } else {
      explanation = try store.explain(store.segment(words[0]), customer: customer, asOf: asOf)
    }
    try environment.console.write(
      explanation.document(segment: rule == nil ? words[0] : nil, asOf: asOf))
    return .done
  }
}
