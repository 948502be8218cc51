import Foundation
import Support
import Testing

@testable import CRMCommands

/// Nothing grows faster than its answer: every verb is run on a house and on one that has five times as much of everything,
/// and what SQLite does for it is counted. `CRM_FULL_SIZE=1` takes houses of 20,000 and of 100,000 customers.
@Suite(.serialized) struct VerbCostTests {
  private let costs: [VerbCost]

  init() throws { costs = try VerbCost.table() }

  @Test func everyVerbSaysWhatItMayCost() {
    let verbs = Set(CommandTree.verbs.map { $0.words.joined(separator: " ") })
    let told = Set(costs.map { $0.verb(of: verbs) })
    #expect(verbs.subtracting(told).sorted() == [], "verbs that are not in Tests/Costs/verbs.txt")
    #expect(told.subtracting(verbs).sorted() == [], "lines that call no verb")
    for cost in costs where cost.growth == .linear || cost.growth == .uncounted {
      #expect(!cost.reason.isEmpty, "crm \(cost.line): why?")
    }
  }

  @Test func nothingGrowsFasterThanItsAnswer() throws {
    let isFull = ProcessInfo.processInfo.environment["CRM_FULL_SIZE"] != nil
    let customers = isFull ? 20_000 : 1_000
    let small = try CostFixture(customers: customers)
    let large = try CostFixture(customers: customers * 5)
    for cost in costs where cost.growth != .uncounted {
      let (few, many) = (small.cost(of: cost), large.cost(of: cost))
      guard cost.growth != .setup else { continue }
      #expect(
        many.total <= cost.mostSteps(after: few.total),
        "crm \(cost.line): \(few.total) became \(many.total), by \(many.growing(since: few))")
    }
  }

  @Test func aPassOverTheCustomersIsSeen() throws {
    let line = VerbCost(growth: .constant, line: "customer list", reason: "")
    let small = try CostFixture(customers: 20)
    let large = try CostFixture(customers: 500)
    let (few, many) = (small.cost(of: line), large.cost(of: line))
    #expect(few.total > 0 && many.total > line.mostSteps(after: few.total))
    #expect(many.growing(since: few).contains("FROM customer"))
  }
}

/// A line of the table: what a verb may cost where there is five times as much.
struct VerbCost {
  enum Growth: String { case constant, linear, setup, uncounted }

  var growth: Growth
  var line: String
  var reason: String

  /// The lines that make a house, and those of the verbs.
  static func table(_ name: String = "verbs") throws -> [VerbCost] {
    let file = PackageLayout().tests.appending(path: "Costs/\(name).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.compactMap { text -> VerbCost? in
      guard !text.hasPrefix("#") else { return nil }
      let parts = text.components(separatedBy: " # ")
      let words = parts[0].split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      guard name == "verbs" else { return VerbCost(growth: .setup, line: parts[0], reason: "") }
      let growth = try #require(Growth(rawValue: String(words[0])), "\(text)")
      return VerbCost(
        growth: growth, line: words[1].trimmingCharacters(in: .whitespaces),
        reason: parts.dropFirst().joined().trimmingCharacters(in: .whitespaces))
    }
  }

  /// A verb has a noun in front of it, or none.
  func verb(of verbs: Set<String>) -> String {
    let words = arguments
    return verbs.contains(words[0]) ? words[0] : words.prefix(2).joined(separator: " ")
  }

  /// What five times as much may cost: a deeper tree adds a few pages, and some of what is sorted more than its share.
  func mostSteps(after steps: Int) -> Int {
    growth == .constant ? steps + steps / 32 + 150 : steps * 6 + 300
  }

  /// The words of the line, as a shell reads them: in single or double quotes, or bare.
  var arguments: [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch character {
      case _ where character == quote: quote = nil
      case "'" where quote == nil, "\"" where quote == nil:
        quote = character
        word = word ?? ""
      case " " where quote == nil:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
