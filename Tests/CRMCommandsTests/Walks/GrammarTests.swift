import ArgumentParser
import Tabular
import Testing

@testable import CRMCommands

/// One name and one wording for one thing, in every verb.
@Suite struct GrammarTests {
  private let verbs: [(words: [String], verb: CommandDescription)]

  init() throws { verbs = try CommandDescription.shared.get().verbs() }

  /// A verb has one name; others lead to it and are not shown.
  @Test func noVerbIsNamedByASynonym() {
    for (words, _) in verbs where words.count == 2 {
      let name = words.joined(separator: " ")
      guard Exceptions.verbs[name] == nil else { continue }
      #expect(
        !["create", "new", "open", "remove", "rm", "ls", "get", "view", "update", "set"].contains(words[1]),
        "crm \(name)")
    }
  }

  @Test(arguments: [
    ("add", ["Add", "Log"]), ("list", ["List"]), ("show", ["Show"]), ("edit", ["Edit"]),
    ("delete", ["Delete"]), ("import", ["Import"]), ("export", ["Export"]), ("explain", ["Explain"]),
  ])
  func anAbstractBeginsWithTheVerb(_ verb: String, _ beginnings: [String]) {
    for (words, description) in verbs where words.last == verb && isDone(words) {
      let first = (description.abstract ?? "").prefix { $0 != " " }
      #expect(
        beginnings.contains(String(first)),
        "crm \(words.joined(separator: " ")): '\(description.abstract ?? "")'")
    }
  }

  /// `--where` takes a rule, whatever the rule is for.
  @Test func everyRuleIsGivenWithWhere() {
    for (words, verb) in verbs {
      let name = words.joined(separator: " ")
      for argument in verb.shownArguments where argument.valueName == "rule" {
        guard Exceptions.rules[name] == nil, Exceptions.rules[words[0]] == nil else { continue }
        #expect(argument.typedNames == ["--where"], "crm \(name): \(argument.value)")
      }
      for option in verb.shownArguments.flatMap(\.typedNames)
      where ["--filter", "--when", "--rule"].contains(option) {
        guard Exceptions.rules[name] == nil, Exceptions.rules[words[0]] == nil else { continue }
        Issue.record("crm \(name) \(option)")
      }
    }
  }

  /// A list is narrowed by the time of its noun with two options; a span in one word is still read.
  @Test(arguments: [
    ["customer", "list"], ["customer", "export"], ["deal", "list"], ["deal", "export"], ["deal", "score"],
    ["order", "list"], ["order", "export"], ["interaction", "list"], ["interaction", "export"], ["log"],
  ])
  func aListIsNarrowedBySinceAndUntil(_ words: [String]) throws {
    let verb = try #require(verbs.first { $0.words == words }?.verb)
    let shown = verb.shownArguments.flatMap(\.typedNames)
    #expect(shown.contains("--since") && shown.contains("--until"))
    #expect(!shown.contains("--created") && !shown.contains("--at"))
  }

  @Test(arguments: [
    (["customer", "merge"], "--into"), (["customer", "tag"], "--tag"), (["customer", "untag"], "--tag"),
    (["undo"], "--after"), (["watch"], "--after"), (["target", "show"], "--format"),
    (["rate", "show"], "--base"),
    (["segment", "add"], "--where"), (["segment", "edit"], "--where"), (["score", "add"], "--where"),
  ])
  func aVerbHasTheOptionOfTheContract(_ words: [String], _ option: String) throws {
    let verb = try #require(verbs.first { $0.words == words }?.verb)
    #expect(verb.shownArguments.flatMap(\.typedNames).contains(option))
  }

  /// What is typed in the way of other nouns, or was before, means the same.
  @Test(arguments: [
    (["vip", "tag:vip"], ["vip", "tag:vip"]),
    (["vip", "--filter", "tag:vip"], ["--where=tag:vip", "--", "vip"]),
  ])
  func anOldSpellingIsRead(_ words: [String], _ expected: [String]) throws {
    #expect(try ArgumentWords.rewriting(words, of: SegmentAdd.self) ?? words == expected)
  }

  /// An option that means the same in several verbs is explained in the same words.
  @Test(arguments: [
    "--ids-from", "--where", "--since", "--until", "--as-of", "--clear", "--tag", "--owner", "--source",
    "--search",
    "--preset", "--mapping", "--save-mapping", "--on-error", "--rejects", "--unknown",
  ])
  func anOptionIsExplainedInTheSameWords(_ option: String) {
    var helps: [String: String] = [:]
    for (words, verb) in verbs where isDone(words) {
      let name = words.joined(separator: " ")
      for argument in verb.shownArguments where argument.typedNames.contains(option) {
        guard Exceptions.options[option]?.contains(name) != true else { continue }
        helps[argument.abstract ?? ""] = name
      }
    }
    #expect(helps.count <= 1, "\(option): \(helps)")
  }

  /// The columns that receipts share are explained in the same words.
  @Test(arguments: ["changeset", "dry_run"])
  func aReceiptExplainsItsColumnsInTheSameWords(_ column: String) {
    var helps: [String: String] = [:]
    for (words, type) in CommandTree.verbs where isDone(words) {
      for found in type.result?.columns ?? [] where found.name == column {
        guard !Exceptions.receipts.contains(words) else { continue }
        helps[found.help] = words.joined(separator: " ")
      }
    }
    #expect(helps.count == 1, "\(column): \(helps)")
  }

  /// A phrase, not a sentence: abstracts and discussions are sentences.
  @Test func argumentsAndColumnsBeginSmallAndHaveNoFullStop() {
    for (words, verb) in verbs where isDone(words) {
      for argument in verb.shownArguments {
        expectPhrase(argument.abstract ?? "", "crm \(words.joined(separator: " ")) \(argument.value)")
      }
    }
    for (words, type) in CommandTree.verbs where isDone(words) {
      for column in type.columns {
        expectPhrase(column.help, "crm \(words.joined(separator: " ")): \(column.name)")
      }
    }
  }

  /// What a user of the trade would have to guess.
  @Test func noTextIsInAPrivateLanguage() throws {
    let phrases = [
      "goes by", "so already", "need a yes", "needs a yes", "asked anew", "of nobody", "nobody knows",
      "nobody's",
      "hangs on", "whose it is", "what it is called", "looks after", "looked after", "numbered it",
      "its number there",
      "given again", "where it is left out", "kept back", "is told", "otherwise than", "takes it away",
      "taken back",
      "brings all of it back", "clocks", "promise", "a part in it", "made anew",
      "is there already",
    ]
    for (words, verb) in verbs where isDone(words) {
      let name = "crm \(words.joined(separator: " "))"
      let type = try #require(CommandTree.verbs.first { $0.words == words }?.type)
      var texts = [verb.abstract ?? "", verb.prose.replacing("\n", with: " ")]
      texts += verb.shownArguments.compactMap(\.abstract) + type.columns.map(\.help)
      for text in texts {
        for phrase in phrases {
          #expect(!text.localizedStandardContains(phrase), "\(name): '\(phrase)' in '\(text)'")
        }
      }
    }
  }

  /// Examples show no hidden spelling.
  @Test func examplesUseWhatHelpShows() {
    for (words, verb) in verbs where isDone(words) {
      let shown = Set(verb.shownArguments.flatMap(\.typedNames))
      for example in verb.examples {
        let command = example.replacing(/'[^']*'/, with: "x").prefix { $0 != "|" }.split(separator: " ")
        guard command.dropFirst().prefix(words.count).elementsEqual(words, by: { $0 == $1 }) else { continue }
        for word in command.map(String.init)
        where word.hasPrefix("--") && word.dropFirst(2).first?.isLetter == true && !words.contains(word) {
          #expect(shown.contains(String(word.prefix { $0 != "=" })), "\(example)")
        }
      }
    }
  }

  private func isDone(_ words: [String]) -> Bool { Exceptions.nouns[words[0]] == nil }

  private func expectPhrase(_ help: String, _ place: String) {
    guard let first = help.first else { return }
    let isName = help.dropFirst().first.map { $0.isUppercase || $0.isNumber } ?? true
    #expect(
      !first.isUppercase || isName || Exceptions.properNames.contains { help.hasPrefix($0) },
      "\(place): '\(help)'")
    #expect(!help.hasSuffix(".") && !help.contains(". "), "\(place): '\(help)'")
  }
}

/// What does not follow the grammar, and why.
private enum Exceptions {
  /// Nouns whose texts are still sentences in places.
  static let nouns: [String: String] = [
    "report": "its options are shared with rules and charts, which change as one",
    "alert": "it follows the rules of reports",
    "sla": "service side", "escalation": "service side", "triage": "service side",
    "assignment": "service side",
    "calendar": "service side", "survey": "service side", "feedback": "service side", "kb": "service side",
    "sentiment": "service side", "task": "service side", "team": "service side", "user": "service side",
    "approval": "service side",
  ]

  /// Verbs that are called so in the trade, or have no other name.
  static let verbs: [String: String] = [
    "ticket open": "a ticket is opened; 'ticket add' is the same",
    "config get": "git's word for a setting", "config set": "git's word for a setting",
    "lifecycle set": "a stage is set by hand, and unset",
  ]

  /// Nouns and verbs whose rule is not given with `--where`.
  static let rules: [String: String] = [
    "alert": "the noun of the service side changes as one",
    "triage": "the noun of the service side changes as one",
    "sla": "the noun of the service side changes as one",
    "feedback": "the noun of the service side changes as one",
    "assignment": "the noun of the service side changes as one",
    "report": "it has a rule about customers and one about what is reported",
    "survey": "the noun of the service side changes as one", "task": "--every is a rule of recurrence",
  ]

  /// Verbs in which an option of the name is another one, or needs other words.
  static let options: [String: Set<String>] = [
    "--where": [
      "segment add", "segment edit", "segment explain", "score add", "score edit", "funnel report",
      "funnel flow", "funnel wins",
      "funnel velocity", "funnel bottleneck", "funnel forecast", "funnel diff",
    ],
    "--tag": [
      "ticket open", "ticket tag", "ticket untag", "customer add", "customer edit", "customer tag",
      "customer untag",
    ],
    "--clear": ["ticket assign"],
    "--owner": [
      "customer list", "customer export", "deal list", "deal export", "deal score", "target list",
      "target export", "target edit",
    ],
    "--since": [
      "funnel report", "funnel flow", "funnel wins", "funnel velocity", "funnel bottleneck",
      "funnel forecast",
    ],
    "--until": [
      "funnel report", "funnel flow", "funnel wins", "funnel velocity", "funnel bottleneck",
      "funnel forecast",
    ],
    "--source": [
      "customer list", "customer export", "order list", "order export", "customer add", "customer edit",
      "customer import", "order import", "deal import", "interaction import", "ticket open", "ticket import",
    ],
    "--search": [
      "customer list", "customer export", "deal list", "deal export", "deal score", "interaction list",
      "interaction export", "product list", "product export", "ticket list", "ticket export",
    ],
  ]

  /// Receipts whose changeset is that of a database, and not of a write.
  static let receipts: Set<[String]> = [["import", "--all"], ["db", "backup"], ["db", "restore"]]

  /// What an argument or a column may begin with.
  static let properNames = ["Brier ", "Kaplan", "I ", "Message-ID "]
}
