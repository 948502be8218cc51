import ArgumentParser
import CRMKit
import Tabular

/// `crm complete`: what the completion scripts ask for values. Hidden; says nothing where there is no database.
struct Complete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "complete", abstract: "Print the values a shell can complete, one a line.",
    shouldDisplay: false)

  @Argument(
    help:
      """
      tags, owners, fields, mappings, alerts, segments, funnels, stages, users, teams, assignments, scores, models, \
      sentiment-models, calendars, policies, escalations, triage, ticket-states, ticket-tags, articles, templates, presets, \
      settings or columns.
      """
  ) var kind: String
  @Argument(help: "The words of the verb, for its columns.") var words: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let values = (try? values(environment)) ?? []
    try environment.console.write(text: values.map { $0 + "\n" }.joined())
    return .done
  }

  private func values(_ environment: Environment) throws -> [String] {
    switch kind {
    case "settings": return Setting.Key.allCases.map(\.rawValue)
    case "ticket-states": return try environment.openStore(.reading).ticketStates().all.map(\.name)
    case "presets": return ImportPreset.all.map(\.name)
    case "columns": return CommandTree.verbs.first { $0.words == words }?.type.columns.map(\.name) ?? []
    default:
      guard let kind = CompletionWords(rawValue: kind) else { return [] }
      return try environment.openStore(.reading).words(kind)
    }
  }
}
