import CRMKit
import Testing

@testable import CRMCommands

/// What can stand at a place in a line.
@Suite struct CompletionPlaceTests {
  private func words(_ line: String, _ current: String) throws -> [String] {
    let place = try CompletionPlace(behind: line.split(separator: " ").map(String.init))
    guard case .words(let words) = place?.answer(current, values: { ["<\($0)>"] }) else { return [] }
    return words.map(\.text)
  }

  @Test func nounsThenVerbs() throws {
    #expect(try words("", "").contains("customer"))
    #expect(try words("", "").contains("help"))
    #expect(try !words("", "").contains("complete"))
    #expect(try words("customer", "").prefix(3) == ["add", "show", "list"])
    #expect(try words("help customer", "").contains("merge"))
    #expect(try words("export", "--").contains("--all"))
    #expect(try words("nosuch", "") == [])
  }

  @Test func optionsThatWereNotGiven() throws {
    #expect(try words("customer list", "--").contains("--tag"))
    #expect(try words("customer list --limit 3", "--").contains("--limit") == false)
    #expect(try words("customer list --limit=3", "--").contains("--limit") == false)
    #expect(try words("customer list --", "--") == [])
  }

  @Test(arguments: [
    ("customer list --tag", "", "<tags>"), ("customer list", "--tag=", "--tag=<tags>"),
    ("--db x.db customer list --tag", "v", "<tags>"), ("customer list -qf", "", "json"),
    ("customer list", "--format=", "--format=json"), ("customer list --color", "", "never"),
    ("segment show", "", "<segments>"), ("segment show --", "-", "<segments>"),
    ("customer import --mapping", "", "<mappings>"), ("customer list --columns", "id,+na", "id,+name"),
    ("customer list", "--sort=-", "--sort=-name"), ("--format", "", "csv"),
  ])
  func values(line: String, current: String, word: String) throws {
    #expect(try words(line, current).contains(word))
  }

  @Test(arguments: ["customer import", "customer import --rejects", "customer list -o", "--db"])
  func files(line: String) throws {
    let place = try #require(try CompletionPlace(behind: line.split(separator: " ").map(String.init)))
    guard case .files = place.answer("", values: { _ in [] }) else {
      Issue.record("no files behind \(line)")
      return
    }
  }

  @Test func theDatabaseOfTheLine() throws {
    #expect(try CompletionPlace(behind: ["--db", "a.db", "customer", "list"])?.database == "a.db")
    #expect(try CompletionPlace(behind: ["customer", "list", "--db=a.db"])?.database == "a.db")
    #expect(try CompletionPlace(behind: ["customer", "list"])?.database == nil)
  }

  /// Every kind of value that an argument asks for is one that can be answered.
  @Test func everyKindIsKnown() throws {
    let known = Set(CompletionWords.allCases.map(\.rawValue) + ["settings", "ticket-states"])
    for (words, verb) in try CommandDescription.shared.get().verbs() {
      for kind in (verb.arguments ?? []).compactMap({ $0.completionKind?.asked }) {
        #expect(known.contains(kind), "crm \(words.joined(separator: " ")): \(kind)")
      }
    }
  }
}
