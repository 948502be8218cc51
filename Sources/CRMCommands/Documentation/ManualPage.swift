/// A page of the manual, or what help prints: the same parts for the formatter of man pages and for a terminal.
struct ManualPage {
  enum Part {
    case heading(String)
    case subheading(String)
    /// Text that is filled; its line feeds mean nothing.
    case paragraph(String)
    /// A paragraph that belongs to no heading.
    case remark(String)
    case item(PageTerm, meaning: String)
    /// A further paragraph of the item before.
    case continued(String)
    /// Lines as they are.
    case example([String])
    case references([PageReference])
  }

  /// `crm-customer-import`, without the section.
  let name: String
  /// 1, 5 or 7.
  let section: Int
  let abstract: String
  /// What is typed, for a command: `crm customer import <file> [options]`.
  var synopsis: [String] = []
  private(set) var parts: [Part] = []

  init(_ name: String, section: Int, abstract: String) {
    self.name = name
    self.section = section
    self.abstract = abstract
  }

  init(_ topic: HelpTopic) {
    self.init(topic.pageName, section: topic.section, abstract: topic.abstract)
  }
}

/// What an item tells of: a name that is typed, and what stands for the value behind it.
struct PageTerm {
  let names: [String]
  let value: String?

  init(_ name: String) {
    names = [name]
    value = nil
  }

  init(_ names: [String], value: String?) {
    self.names = names
    self.value = value
  }

  /// `-f, --format <format>`
  var plain: String { names.joined(separator: ", ") + (value.map { " " + $0 } ?? "") }
}

extension ManualPage {
  mutating func heading(_ title: String) { parts.append(.heading(title)) }

  mutating func subheading(_ title: String) { parts.append(.subheading(title)) }

  /// Paragraphs, set apart in `prose` by an empty line. Lines that are indented are a list of terms with their meanings
  /// two spaces behind, or stay as they are.
  mutating func paragraphs(_ prose: String) {
    let lines = prose.split(separator: "\n", omittingEmptySubsequences: false)
    for chunk in lines.split(whereSeparator: \.isEmpty) {
      var rest = chunk[...]
      while let first = rest.first {
        let isIndented = first.hasPrefix("  ")
        let run = rest.prefix { $0.hasPrefix("  ") == isIndented }
        rest = rest.dropFirst(run.count)
        if isIndented { add(indented: run) } else { parts.append(.paragraph(run.joined(separator: "\n"))) }
      }
    }
  }

  private mutating func add(indented lines: some Collection<Substring>) {
    let terms = lines.map { line -> (String, String)? in
      let text = line.drop { $0 == " " }
      guard let gap = text.firstRange(of: "  ") else { return nil }
      return (String(text[..<gap.lowerBound]), String(text[gap.upperBound...].drop { $0 == " " }))
    }
    guard !terms.contains(where: { $0 == nil }) else { return example(lines.map { String($0.dropFirst(2)) }) }
    for case (let term, let meaning)? in terms { item(term, meaning) }
  }

  mutating func remark(_ text: String) { parts.append(.remark(text)) }

  mutating func item(_ term: String, _ meaning: String) {
    parts.append(.item(PageTerm(term), meaning: meaning))
  }

  mutating func item(_ term: PageTerm, _ meaning: String) { parts.append(.item(term, meaning: meaning)) }

  mutating func continued(_ prose: String) { parts.append(.continued(prose)) }

  mutating func example(_ lines: [String]) { parts.append(.example(lines)) }

  mutating func seeAlso(_ references: [PageReference]) {
    guard !references.isEmpty else { return }
    heading("See also")
    parts.append(.references(references))
  }
}
