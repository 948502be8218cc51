import ArgumentParser
import CRMKit
import Tabular

/// `crm config export`
struct ConfigExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export the whole configuration as one JSON file, for git.",
    discussion: """
      The file is one JSON document: settings, custom fields, funnels, surveys, users, teams, calendars,
      segments, SLA policies, escalation policies, triage and assignment rules, alerts, follow-up rules for
      survey responses, lead-scoring rules, templates, targets and saved import mappings. Definitions are
      listed by noun and name, ordered ones by their position; names are used instead of ids, and defaults
      are left out. The same configuration gives the same bytes in every database, and a change of one field
      is a change of one line.

      Data of a single database are left out: inclusions and exclusions of segments, snapshots, absences,
      reported alerts, exchange rates, and trained models. The file contains no secrets.

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
    help: .init("only definitions of this noun; repeatable", valueName: "noun"),
    completion: .list(Store.definitionNouns))
  var noun: [String] = []

  /// Every one where the set is empty.
  /// - Throws: ``UsageError`` `invalid_value`.
  func nouns() throws -> Set<String> {
    let known = Store.definitionNouns
    if let other = noun.first(where: { !known.contains($0) }) {
      throw UsageError(
        .invalidValue, "'\(other)' is not a noun of the configuration",
        hint: didYouMean(other, among: known) ?? "write one of \(known.joined(separator: ", "))")
    }
    return Set(noun)
  }
}
