import Foundation
import Support
import Testing

@testable import CRMCommands

/// Pages lead to pages, and the programs that show them find nothing wrong.
@Suite struct ManualPageTests {
  private let layout = PackageLayout()
  private let pages: [(name: String, text: String)]

  init() throws { pages = try Manual.shared.get() }

  @Test func everyNounAndEveryTopicHasAPage() {
    let names = Set(pages.map(\.name))
    for words in CommandTree.verbs.map(\.words) where words.count > 1 && words[0] != "docs" {
      #expect(names.contains("crm-\(words[0]).1"))
    }
    for topic in HelpTopic.allCases { #expect(names.contains("\(topic.pageName).\(topic.section)")) }
  }

  @Test func pagesToSeeExist() throws {
    let names = Set(pages.map(\.name))
    for page in pages {
      for line in page.text.split(separator: "\n") where line.hasPrefix(".BR ") {
        let parts = line.dropFirst(4).replacing("\\-", with: "-").split(separator: " ")
        let name = "\(parts[0]).\(parts[1].dropFirst().prefix(1))"
        #expect(names.contains(name) && name != page.name, "\(page.name): \(line)")
      }
    }
  }

  @Test func everyPageHasOneLineForWhatis() {
    var seen: Set<String> = []
    for page in pages {
      let lines = page.text.split(separator: "\n")
      let line = lines.firstIndex(of: ".SH NAME").map { String(lines[$0 + 1]) } ?? ""
      let meaning = line.split(separator: " \\- ", maxSplits: 1).last.map(String.init) ?? ""
      #expect(meaning.count > 8 && meaning.count <= 90 && !meaning.hasSuffix("."), "\(page.name): \(line)")
      #expect(seen.insert(meaning).inserted, "\(page.name): another page says '\(meaning)'")
    }
  }

  /// What a text of the program sends a reader to is there.
  @Test func whatTextsSendToExists() throws {
    let names = Set(pages.map(\.name))
    let search = try HelpSearch()
    var count = 0
    for file in layout.files(under: layout.sources, ending: "swift") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(crm-[a-z-]+)\(([1-8])\)/) {
        #expect(names.contains("\(match.1).\(match.2)"), "\(layout.name(of: file)): \(match.0)")
      }
      for match in text.matches(of: /crm help ([a-z][a-z-]+)/) {
        count += 1
        let word = String(match.1)
        let isKnown =
          HelpTopic(argument: word) != nil || CommandTree.child(word, of: CommandTree.self) != nil
          || !search.matches([word]).isEmpty
        #expect(isKnown, "\(layout.name(of: file)): \(match.0)")
      }
    }
    #expect(count > 10)
  }

  @Test(arguments: [
    "mandoc -Tlint -W warning *.[1-8] 2>&1", "groff -man -ww -z -Tutf8 *.[1-8] 2>&1",
    "for page in crm.1 crm-rules.7 crm-ticket*.1; do man --warnings -l $page 2>&1 >/dev/null; done",
  ]) func formattersFindNothingWrong(_ command: String) throws {
    let sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    for page in pages {
      try page.text.write(to: sandbox.folder.appending(path: page.name), atomically: true, encoding: .utf8)
    }
    let program = command.hasPrefix("for") ? "man" : String(command.prefix { $0 != " " })
    guard try sandbox.run("command -v \(program)").status == 0 else {
      return print("\(program) is not here: the pages are not looked at with it")
    }
    let result = try sandbox.run("{ \(command); } | head -20")
    #expect(String(decoding: result.standardOutput, as: UTF8.self) == "")
  }
}

extension Manual {
  /// All pages, made once for all tests.
  static let shared = Result { try Manual().pages }
}
