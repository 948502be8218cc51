import Foundation
import Support
import Tabular
import Testing

/// Public collections of files and what other programs read in them, where they lie beside the package.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "../shared/data is not on this machine"))
struct ReferenceDataTests {
  private let data = PackageLayout().sharedData ?? URL(filePath: "/")

  @Test(arguments: [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
    "quotes_and_newlines",
    "simple", "simple_crlf", "utf8",
  ])
  func csvSpectrum(name: String) throws {
    let csv = try RecordReader(path: data.appending(path: "csv_spectrum/csvs/\(name).csv").path)
    let json = try RecordReader(path: data.appending(path: "csv_spectrum/json/\(name).json").path)
    let records = try csv.records()
    let truth = try json.records()
    #expect(records.map(\.names) == truth.map(\.names))
    #expect(records.map(\.values) == truth.map(\.values))
  }

  @Test func allCardsLoadAndAgreeWithAnotherParser() throws {
    let folder = data.appending(path: "vcard/src/test/resources/ezvcard/io/text")
    let expected = try String(
      contentsOf: data.appending(path: "vcard/expected/vobject.json"), encoding: .utf8)
    guard case .object(let files) = try JSONValue(parsing: expected) else {
      throw CocoaError(.coderInvalidValue)
    }
    var count = 0
    for (name, file) in files {
      let cards = try RecordReader(path: folder.appending(path: name).path).records()
      count += cards.count
      #expect(file["begin_vcard_lines"] == .integer(cards.count), "\(name)")
      guard case .array(let others)? = file["cards"] else { continue }
      for (card, other) in zip(cards, others) {
        #expect(facts(of: card) == facts(of: other), "\(name):\(card.line)")
        #expect((card["fn"] ?? "").hasPrefix(fullName(of: other)), "\(name):\(card.line)")
      }
    }
    #expect(count == 25)
  }

  /// Organisation, addresses and numbers; those in the order of their texts, as preferred ones come first here.
  private func facts(of card: Record) -> [[String]] {
    let organizations = card.names.indices.filter { card.names[$0].hasPrefix("org") }
      .flatMap { card.values[$0]?.split(separator: "\n").map(String.init) ?? [] }
    let lists = ["email", "tel"].map { (card[$0] ?? "").split(separator: "\n").map(String.init).sorted() }
    return [organizations] + lists
  }

  private func facts(of other: JSONValue) -> [[String]] {
    let numbers = (other["tels"]?.texts ?? []).map {
      $0.replacing("tel:", with: "").replacing(";ext=", with: " x")
    }
    return [
      other["org"]?.units ?? [], (other["emails"]?.texts ?? []).sorted(), numbers.sorted(),
    ]
  }

  /// The other parser cuts a name at a comma without a backslash.
  private func fullName(of other: JSONValue) -> String {
    (other["fn"]?.texts.joined() ?? "").trimmingCharacters(in: .whitespaces)
  }
}

extension JSONValue {
  fileprivate var items: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  fileprivate var texts: [String] {
    if case .string(let text) = self { return [text] }
    return items.flatMap(\.texts)
  }

  /// The units of organisations; one that the other parser took apart at a comma is put together.
  fileprivate var units: [String] { items.flatMap { $0.items.map { $0.texts.joined(separator: ",") } } }
}
