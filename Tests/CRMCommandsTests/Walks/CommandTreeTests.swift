import ArgumentParser
import Foundation
import Support
import Testing

@testable import CRMCommands

/// What every verb owes its users.
@Suite struct CommandTreeTests {
  private let layout = PackageLayout()
  private let verbs: [(words: [String], verb: CommandDescription)]

  init() throws { verbs = try CommandDescription.shared.get().verbs() }

  @Test func everyVerbIsReachableByItsWords() {
    #expect(verbs.count >= 10)
    for (words, _) in verbs {
      #expect(CommandTree.verbs.contains { $0.words == words }, "crm \(words.joined(separator: " "))")
    }
  }

  @Test func everyVerbHasAnAbstract() {
    for (words, verb) in verbs {
      let abstract = verb.abstract ?? ""
      #expect(
        abstract.hasSuffix(".") && 10...70 ~= abstract.count,
        "crm \(words.joined(separator: " ")): '\(abstract)'")
    }
  }

  @Test func everyArgumentHasHelp() {
    for (words, verb) in verbs {
      for argument in verb.arguments ?? [] where argument.shouldDisplay {
        #expect(
          argument.abstract?.isEmpty == false, "crm \(words.joined(separator: " ")) \(argument.synopsis)")
      }
    }
  }

  @Test func everyVerbHasExamplesAndATranscriptRunsThem() throws {
    let commands = try transcriptCommands().joined(separator: "\n")
    // The C library's search: there are half a million bytes and a thousand examples.
    func isRun(_ command: String) -> Bool { strstr(commands, command) != nil }
    for (words, verb) in verbs {
      let name = (["crm"] + words).joined(separator: " ")
      #expect(!verb.examples.isEmpty, "\(name) has no example")
      #expect(isRun(name), "no transcript runs \(name)")
      for example in verb.examples {
        #expect(isRun(example), "no transcript runs '\(example)'")
      }
    }
  }

  /// One record is deleted by the same rule in every noun; models are made of too much data to stand there.
  @Test func everyNounsDeletionIsInTheTranscriptOfDeletions() throws {
    let file = try #require(TranscriptFile.all.first { $0.file.lastPathComponent == "deletion.transcript" })
    let text = try String(contentsOf: file.file, encoding: .utf8)
    for (words, _) in verbs
    where words.last == "delete" && !["model", "sentiment", "import"].contains(words[0]) {
      #expect(text.contains("$ crm \(words.joined(separator: " ")) "), "crm \(words.joined(separator: " "))")
    }
  }

  @Test func noSynonymHidesACommand() {
    for (words, type) in CommandTree.verbs {
      var found: any ParsableCommand.Type = CommandTree.self
      for word in words { found = CommandTree.child(word, of: found) ?? CommandTree.self }
      #expect(
        ObjectIdentifier(found) == ObjectIdentifier(type as any ParsableCommand.Type),
        "crm \(words.joined(separator: " "))")
    }
  }

  @Test func everySynonymLeadsToACommandThatIsShown() {
    for (word, noun) in Synonyms.nouns {
      #expect(CommandTree.names(of: CommandTree.self).contains(noun), "\(word)")
      #expect(!CommandTree.names(of: CommandTree.self).contains(word))
    }
    let nouns = CommandTree.configuration.subcommands.filter { $0 is any Noun.Type }
    for (word, names) in Synonyms.verbs {
      let leads = nouns.contains { noun in names.contains { CommandTree.verb($0, of: noun) != nil } }
      #expect(leads, "\(word)")
    }
    for noun in nouns where noun.configuration.shouldDisplay {
      #expect(CommandTree.child(noun._commandName + "s", of: CommandTree.self) == noun)
    }
  }

  @Test func everyVerbHasAPageOfTheManual() {
    for (words, _) in verbs {
      let page = layout.root.appending(path: "man/\(Manual.pageName(words)).1")
      #expect(FileManager.default.fileExists(atPath: page.path), "\(page.lastPathComponent)")
    }
  }

  @Test func theRouterKnowsWhichGlobalOptionsTakeAValue() {
    let globals = verbs[0].verb.arguments?.filter(\.isGlobal) ?? []
    #expect(globals.count > 20)
    let withValue = globals.filter { $0.kind == "option" }.flatMap(\.typedNames)
    #expect(Set(withValue) == GlobalOptions.namesWithValue)
  }

  @Test func everyListDescribesItsColumns() {
    for (words, type) in CommandTree.verbs {
      for column in type.columns {
        #expect(!column.help.isEmpty, "crm \(words.joined(separator: " ")): \(column.name)")
      }
    }
  }

  /// Every command line of every transcript and of the README.
  private func transcriptCommands() throws -> [String] {
    try TranscriptFile.all.flatMap { file in
      let text = try String(contentsOf: file.file, encoding: .utf8)
      return Transcript(text, isMarkdown: file.file.pathExtension == "md").steps.map(\.command)
    }
  }
}

extension CommandDescription {
  /// The whole tree, described once for all tests.
  static let shared = Result { try tree() }
}
