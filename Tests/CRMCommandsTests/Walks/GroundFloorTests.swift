import ArgumentParser
import Foundation
import Support
import Testing

@testable import CRMCommands

/// The ground floor names no noun: what the records are, the layers above tell it.
@Suite struct GroundFloorTests {
  /// Nouns whose word is also one of the language, of SQLite's or of the store's own trade, and the names in which it is.
  private static let otherSenses: [String: Set<String>] = [
    "order": ["order", "ORDER"],
    "product": ["product"],
    "target": ["target", "targets"],
    "field": [
      "field", "fields", "FieldSpan", "FieldDifference", "FieldChange", "FieldOrigins", "DeclaredFields",
      "fieldHistory",
      "unknownField", "invalidFieldName", "invalid_field_name", "invalidFieldDeclaration",
      "invalid_field_declaration",
      "Fields",
    ],
    "import": [
      "import", "canImport", "import_line", "v1_import_line", "ImportRun", "ImportOrigin", "ImportLines",
      "importAll",
      "importHistory", "importRows",
    ],
    "export": ["export", "exportAll"],
    "model": ["model", "DataModel"],
    "user": ["user", "user_version"],
    "assignment": ["invalidAssignment", "invalid_assignment"],
    "calendar": ["calendar", "CalendarDay"],
    "report": ["report", "reports", "Reports"],
    "config": ["config", "_config"],
    "db": ["db", "sqlite3_db_filename"],
  ]

  private static let nouns = Set(
    CommandTree.configuration.subcommands.filter { $0 is any Noun.Type }.map { $0._commandName })

  private let layout = PackageLayout()
  private let files: [URL]

  init() { files = layout.files(under: layout.sources.appending(path: "CRMStore"), ending: "swift") }

  @Test func thereAreNounsAndFiles() {
    #expect(files.count > 50)
    #expect(Self.nouns.isSuperset(of: ["customer", "order", "ticket", "deal", "segment"]))
  }

  @Test func namesNoNoun() throws {
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for name in Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)) {
        for noun in Self.nouns.intersection(words(of: name)) {
          #expect(Self.otherSenses[noun]?.contains(name) == true, "\(layout.name(of: file)): '\(name)'")
        }
      }
    }
  }

  /// A table is named in quotes where its name is a word of SQL's.
  @Test func quotesNoNoun() throws {
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for noun in Self.nouns.subtracting(["field", "config"]) {
        for quoted in ["'\(noun)'", "\"\(noun)\""] {
          #expect(!text.contains(quoted), "\(layout.name(of: file)): \(quoted)")
        }
      }
    }
  }

  /// The words of a name in camel or snake case, each as it is and in the singular.
  private func words(of name: String) -> Set<String> {
    let letters = Array(name)
    var words: [String] = [""]
    for (index, letter) in letters.enumerated() {
      let isAfterSmall = index > 0 && letters[index - 1].isLowercase
      let isBeforeSmall = index + 1 < letters.count && letters[index + 1].isLowercase
      if letter == "_" || letter.isUppercase && (isAfterSmall || isBeforeSmall) { words.append("") }
      if letter != "_" { words[words.count - 1].append(letter.lowercased()) }
    }
    return Set(
      words.flatMap { [$0, $0.hasSuffix("s") ? String($0.dropLast()) : $0] }
        + words.filter { $0.hasSuffix("ies") }.map { $0.dropLast(3) + "y" })
  }

  @Test(arguments: [
    ("customerOrders", ["customer", "order"]), ("order_line", ["order", "line"]),
    ("SLAPolicies", ["sla", "policy"]),
  ])
  func aNameIsItsWords(_ name: String, _ expected: [String]) {
    #expect(words(of: name).isSuperset(of: expected))
  }
}
