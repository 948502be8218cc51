import Foundation
import Support
import Testing

@testable import CRMCommands

/// Texts use the words of the trade: a phrase that the trade has a term for does not come back.
@Suite struct WordsTests {
  /// What help, manual and README do not say, each with what they say instead.
  static let phrases: [(phrase: String, instead: String)] = [
    ("promised", "SLA policy, target"), ("what was kept", "SLA compliance"), ("stand still", "paused"),
    ("stands still", "paused"), ("clocks that", "timers"), ("ladder", "escalation policy"),
    ("is told", "is reported"), ("are told", "are reported"), ("tells", "reports"),
    ("about to leave", "churn risk"), ("past or to come", "historic or predicted"),
    ("add up orders", "revenue by"), ("tickets are given", "triage rules"),
    ("done about answers", "follow-up rule"), ("about answers", "for survey responses"),
    ("says yes", "approves"), ("say yes", "approve"), ("say no", "reject"),
    ("needs a yes", "asks for confirmation"),
    ("likely one", "likely duplicates"), ("data standards ask", "data-quality problems"),
    ("hangs on", "related records"), ("goes by", "name"), ("kind of matter", "category"),
    ("for nobody", "unassigned"), ("of nobody", "unassigned, without a customer"),
    ("nobody knows", "unknown"), ("nobody is known", "anonymous, without a customer"),
    ("so already", "unchanged"), ("otherwise than", "changed"), ("looks after", "owner"),
    ("look after", "own"),
    ("looked after", "owned"), ("of yours", "users"), ("of ours", "agent"), ("away again", "uninstall"),
    ("must be there", "requires"), ("asked anew", "dynamic"),
    ("its number there", "number in the source system"),
    ("system that numbered", "source system"), ("given again", "repeatable"),
    ("every second does", "calendar hours"),
    ("rules are asked", "rules apply"), ("rule is asked", "rule applies"), ("brings it back", "restores it"),
    ("commas between", "separated by commas"), ("working time", "business hours"),
    ("what it is for", "description"),
  ]

  /// Phrases that are still there, by noun, and become fewer.
  static let exceptions: [String: Set<String>] = [
    "alert": ["is told", "tells"],
    "escalation": ["is told", "tells"],
    "report": ["goes by", "working time"],
    "rules": ["its number there", "of ours", "system that numbered"],
    "task": ["is told", "tells"],
  ]

  @Test func helpManualAndReadmeSayItInWordsOfTheTrade() throws {
    for (place, text) in try texts() {
      for (phrase, instead) in Self.phrases where has(text, phrase) {
        let isKnown = Self.exceptions[place]?.contains(phrase) == true
        #expect(isKnown, "\(place): '\(phrase)' is called \(instead)")
      }
    }
  }

  /// An exception that is no longer one is taken out.
  @Test func exceptionsBecomeFewer() throws {
    let texts = try texts()
    for (place, phrases) in Self.exceptions {
      let gone = phrases.filter { !has(texts[place] ?? "", $0) }
      #expect(gone.isEmpty, "no longer in the texts of \(place): \(gone.sorted().joined(separator: ", "))")
    }
    let known = Set(Self.phrases.map(\.phrase))
    #expect(Self.exceptions.values.allSatisfy { $0.isSubset(of: known) })
  }

  /// Every page of the manual, which has the text of every help, by its noun; and the README.
  private func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for page in try Manual.shared.get() {
      let words = page.name.split(separator: ".")[0].split(separator: "-")
      texts[words.count > 1 ? String(words[1]) : "crm", default: ""] += " " + plain(page.text)
    }
    let readme = PackageLayout().root.appending(path: "README.md")
    texts["README"] = plain(try String(contentsOf: readme, encoding: .utf8))
    return texts
  }

  /// Small letters, one space between words, without the marks of the formatter.
  private func plain(_ text: String) -> String {
    let unmarked = text.replacing("\\-", with: "-").replacing("\\(aq", with: "'").replacing("\\fB", with: "")
      .replacing("\\fI", with: "").replacing("\\fR", with: "")
    let words = unmarked.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }
    return " " + words.joined(separator: " ") + " "
  }

  private func has(_ text: String, _ phrase: String) -> Bool { strstr(text, " \(phrase) ") != nil }
}
