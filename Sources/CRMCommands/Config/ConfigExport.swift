import ArgumentParser
import CRMKit
import Tabular

/// `crm config export`
struct ConfigExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Write everything that is configured as one file, for git.",
    discussion: """
      The file is one JSON document: settings, custom fields, funnels, surveys, users, teams, calendars, segments, SLA
      policies, escalations, triage and assignment rules, alerts, follow-up rules for survey responses, score rules, templates,
      targets and saved mappings of columns. Definitions stand by noun and name, those of an order by their position; names
      stand for ids, and what says nothing is left out. The same configuration gives the same bytes in every database, and a
      change of one field is a change of one line.

      Left out is what belongs to the records of one database: customers that are pinned to segments, frozen lists, absences,
      what alerts have reported, exchange rates, and models that were trained. No secret is in it.

      Examples:
        crm config export -o crm.json
        crm config export --noun alert --noun segment
        crm config export | diff crm.json -
        crm config export --known-at 2026-01-14 -o before.json
      """)

  @OptionGroup var choice: DefinitionNounOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    if let format = global.askedFormat ?? global.output.flatMap({ OutputFormat(fileName: $0) }),
      format != .json
    {
      throw UsageError(
        .conflictingOptions, "a configuration is written as json, not as \(format.rawValue)",
        hint: "name it .json, and leave out the format")
    }
    let nouns = try choice.nouns()
    let text = try environment.openStore(.reading).exportDefinitions(of: nouns)
    _ = try environment.console.stream { sink in
      var sink = sink
      try sink.write(text)
    }
    return .done
  }
}

/// Which nouns a file of definitions is about.
struct DefinitionNounOption: ParsableArguments {
  @Option(
    help: .init("Only definitions of a noun; given again for more.", valueName: "noun"),
    completion: .list(Store.definitionNouns))
  var noun: [String] = []

  /// Every one where the set is empty.
  /// - Throws: ``UsageError`` `invalid_value`.
  func nouns() throws -> Set<String> {
    let known = Store.definitionNouns
    if let other = noun.first(where: { !known.contains($0) }) {
      throw UsageError(
        .invalidValue, "'\(other)' is nothing that is configured",
        hint: didYouMean(other, among: known) ?? "write one of \(known.joined(separator: ", "))")
    }
    return Set(noun)
  }
}
