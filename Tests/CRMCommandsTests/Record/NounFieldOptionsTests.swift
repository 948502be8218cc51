import ArgumentParser
import Testing

@testable import CRMCommands
@testable import CRMKit

/// Options that are made of a noun's fields are options like others: they are parsed, told and completed.
@Suite struct NounFieldOptionsTests {
  @Test func valuesAreParsed() throws {
    let verb = try Setting.parse(["--size", "large", "--note=it fits"])
    #expect(verb.values["size"] == "large" && verb.values["note"] == "it fits" && verb.values["sku"] == nil)
    #expect(verb.values.given.map(\.field.name) == ["size", "note"])
  }

  @Test func filtersAreRepeated() throws {
    let verb = try Filtering.parse(["--size", "large", "--size", "small"])
    #expect(verb.values.given.map(\.texts) == [["large", "small"]])
    #expect(try Filtering.parse([]).values.given.isEmpty)
  }

  @Test func unknownOnesAreRefused() {
    #expect(throws: (any Error).self) { try Setting.parse(["--sizes", "large"]) }
  }

  @Test func theyAreTold() throws {
    let arguments = try CommandDescription(of: Filtering.self).arguments ?? []
    let size = try #require(arguments.first { $0.typedNames == ["--size"] })
    #expect(
      size.abstract == "with this size: small, large; repeatable" && size.isRepeating && size.isOptional)
    #expect(size.completionKind?.list?.values == ["small", "large"])
    let note = try #require(
      CommandDescription(of: Setting.self).arguments?.first { $0.typedNames == ["--note"] })
    #expect(note.abstract == "what to know" && !note.isRepeating)
  }
}

private enum Settings: FieldOptionSet {
  static let fields = [
    Field("size", .word(ClosedWords(["small", "large"])), "size", [.set, .filtered]),
    Field("note", .text, "what to know", [.set]),
  ]
  static let isFilter = false
}

private enum Filters: FieldOptionSet {
  static let fields = [Settings.fields[0]]
  static let isFilter = true
}

private struct Setting: ParsableCommand {
  @OptionGroup var values: NounFieldOptions<Settings>
}

private struct Filtering: ParsableCommand {
  @OptionGroup var values: NounFieldOptions<Filters>
}
