import ArgumentParser
import CRMKit

/// What an alert watches: a rule, or one of the common ones by a name of its own.
struct AlertRuleOptions: ParsableArguments {
  @Option(
    help: .init(
      "alert on SLA timers: sla-breach or sla-warning; --where is then a rule about tickets",
      valueName: "event"
    ),
    completion: .list(["sla-breach", "sla-warning"]), transform: Alert.Subject.init(argument:))
  var on: Alert.Subject?
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("rule that customers must match; see 'crm help rules'", valueName: "rule"))
  var condition: String?
  @Option(
    help: ArgumentHelp("alert on members of a segment", valueName: "name"),
    completion: .shellCommand("crm complete segments"))
  var segment: String?
  @Option(
    help: ArgumentHelp("alert on customers at this churn risk or worse", valueName: "level"),
    completion: .list(ChurnLevel.allCases.map(\.rawValue)), transform: ChurnLevel.init(argument:))
  var churn: ChurnLevel?
  @Option(
    name: .customLong("spend-drop"),
    help: ArgumentHelp(
      "alert on customers who spent this many percent less in the last window than in "
        + "the one before",
      valueName: "percent"))
  var spendDrop: Int?
  @Option(help: ArgumentHelp("window of --spend-drop", valueName: "days")) var window = "90d"

  /// What is watched.
  var watches: Alert.Subject { on ?? .customers }

  var isEmpty: Bool { condition == nil && segment == nil && churn == nil && spendDrop == nil }

  /// The rule in the rule language.
  ///
  /// - Parameter subject: what is watched; what the options say by default.
  /// - Throws: ``UsageError`` where not exactly one rule is given.
  func text(about subject: Alert.Subject? = nil) throws -> String {
    let watches = subject ?? self.watches
    if watches != .customers {
      guard segment == nil, churn == nil, spendDrop == nil else {
        throw UsageError(
          .conflictingOptions, "--on \(watches.rawValue) is about tickets, and the rule about customers",
          hint: "choose tickets with --where 'priority = urgent'")
      }
      return condition ?? ""
    }
    let rules = [condition, segment.map(members), churn.map(level), try spendDrop.map(drop)].compactMap { $0 }
    guard rules.count == 1, let rule = rules.first else {
      throw UsageError(
        .conflictingOptions, rules.isEmpty ? "no rule is given" : "an alert has one rule",
        hint: "give one of --where, --segment, --churn and --spend-drop; or --on sla-breach")
    }
    return rule
  }

  private func members(of segment: String) -> String {
    let isWord = segment.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == UInt8(ascii: "_")
    }
    return isWord ? "segment:\(segment)" : "segment:\"\(segment)\""
  }

  private func level(_ level: ChurnLevel) -> String {
    let worse = ChurnLevel.allCases.drop { $0 != level }.map(\.rawValue)
    return worse.count == 1
      ? "churn.level = \(worse[0])" : "churn.level in (\(worse.joined(separator: ", ")))"
  }

  private func drop(of percent: Int) throws -> String {
    guard 1...100 ~= percent else {
      throw UsageError(.invalidValue, "--spend-drop is a percentage from 1 to 100")
    }
    guard window.hasSuffix("d"), let days = Int(window.dropLast()), 1...36_500 ~= days else {
      throw UsageError(.invalidValue, "--window '\(window)' is not a number of days", hint: "write 90d")
    }
    let before = "orders.net(\(2 * days)d..\(days)d)"
    let rest = 100 - percent
    return "\(before) > 0 and orders.net(\(days)d) <= \(before) * 0.\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Alert.Subject: Choice {}
