import Foundation
import Support
import Tabular
import Testing

@testable import CRMCommands

/// The tables of the README have a row for everything there is.
@Suite struct ReadmeTests {
  private let rows: [[String]]
  private let text: String

  init() throws {
    text = try String(contentsOf: PackageLayout().root.appending(path: "README.md"), encoding: .utf8)
    rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func staysShort() {
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 170)
  }

  @Test func everyNounHasItsVerbs() {
    for (words, type) in CommandTree.verbs where type.configuration.shouldDisplay && words[0] != "docs" {
      if words.count == 1 {
        #expect(text.contains("`\(words[0])`"), "crm \(words[0])")
      } else {
        let row = rows.first { $0.first == "`\(words[0])`" }
        #expect(row?.last?.contains("`\(words[1])`") == true, "crm \(words.joined(separator: " "))")
      }
    }
  }

  @Test func everyFormatIsThere() {
    for format in OutputFormat.allCases {
      #expect(rows.contains { names(in: $0).contains("`\(format.rawValue)`") }, "\(format)")
    }
  }

  @Test func everyExitStatusIsThere() {
    for status in ExitStatus.allCases {
      #expect(rows.contains { names(in: $0).contains("\(status.rawValue)") }, "\(status)")
    }
  }

  private func names(in row: [String]) -> [String] { row.first?.components(separatedBy: ", ") ?? [] }
}
