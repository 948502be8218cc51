import Support
import Tabular
import Testing

@testable import CRMCommands

/// Help fits the terminal, and prose fills its lines.
@Suite struct PlainPageTests {
  private static let pages: [ManualPage] = (try? Manual().helpPages) ?? []

  @Test func thereIsHelpOfEverything() {
    #expect(Self.pages.count > CommandTree.verbs.count)
  }

  @Test(arguments: [60, 80, 100]) func noLinePassesTheWidth(_ width: Int) {
    for page in Self.pages {
      let examples = Set(page.examples)
      // A word that is longer by itself is left whole.
      let long = lines(of: page, width).filter { line in
        displayWidth(of: line) > width && line.trimmed.contains(" ") && !examples.contains(line.trimmed)
      }
      #expect(long.isEmpty, "\(page.name)")
    }
  }

  @Test(arguments: [60, 80, 100]) func paragraphsAreFilled(_ width: Int) {
    for page in Self.pages {
      for case .paragraph(let prose) in page.parts {
        var single = ManualPage(page.name, section: 1, abstract: "")
        single.synopsis = ["crm"]
        single.paragraphs(prose)
        let filled = lines(of: single, width).dropFirst()
        let short = zip(filled, filled.dropFirst()).filter { line, next in
          line.count < 40 && line.count + 1 + next.prefix { $0 != " " }.count <= width
        }
        #expect(short.isEmpty, "\(page.name)")
      }
    }
  }

  /// A line ends where the next word has no room, in the meanings of options and in remarks as well; a short quotation
  /// that stays together may leave a line shorter, but not shorter than 40.
  @Test func noLineOfHelpIsShortInTheMiddle() {
    for page in Self.pages {
      for part in page.parts {
        var single = ManualPage(page.name, section: 1, abstract: "")
        single.synopsis = ["crm"]
        switch part {
        case .item(_, let meaning): single.paragraphs(meaning.replacing("\n", with: " "))
        case .remark(let prose): single.remark(prose)
        default: continue
        }
        for room in [80, 52] {
          let filled = lines(of: single, room).dropFirst()
          let short = zip(filled, filled.dropFirst()).filter { line, next in
            line.count < min(40, room - 17) && line.count + 1 + next.prefix { $0 != " " }.count <= room
          }
          #expect(short.isEmpty, "\(page.name)")
        }
      }
    }
  }

  @Test(arguments: [60, 80, 100]) func examplesStayAsTheyAre(_ width: Int) {
    for page in Self.pages {
      let printed = Set(lines(of: page, width).map(\.trimmed))
      #expect(printed.isSuperset(of: page.examples), "\(page.name)")
    }
  }

  @Test func lineFeedsOfTheSourceDoNotShow() {
    #expect(text("Rows are read\none by\none.") == "usage: crm\n\nRows are read one by one.\n")
  }

  @Test func quotedCommandsStayTogether() {
    let prose = "Whoever wants to know which of them are there asks 'crm config list'."
    #expect(
      text(prose) == "usage: crm\n\nWhoever wants to know which of them are there asks\n'crm config list'.\n")
  }

  @Test func indentedLinesAreTermsWithTheirMeanings() {
    #expect(
      text("One of:\n\n  fixed  one user\n  least-open   whoever has least")
        == "usage: crm\n\nOne of:\n\n  fixed       one user\n  least-open  whoever has least\n")
  }

  @Test func onlyATerminalGetsInk() throws {
    let page = try HelpTopic.scripting.page()
    #expect(PlainPage(page, width: 80, ink: true).text.contains("\u{1B}[1mWrites\u{1B}[0m\n"))
    #expect(!PlainPage(page, width: 80, ink: false).text.contains("\u{1B}"))
  }

  private func text(_ prose: String) -> String {
    var page = ManualPage("crm", section: 1, abstract: "")
    page.synopsis = ["crm"]
    page.paragraphs(prose)
    return PlainPage(page, width: 60, ink: false).text
  }

  private func lines(of page: ManualPage, _ width: Int) -> [String] {
    PlainPage(page, width: width, ink: false).text.split(separator: "\n", omittingEmptySubsequences: true)
      .map(
        String.init)
  }
}

extension ManualPage {
  /// The lines that are printed as they are.
  fileprivate var examples: [String] {
    parts.flatMap { part -> [String] in
      guard case .example(let lines) = part else { return [] }
      return lines.map(\.trimmed)
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
