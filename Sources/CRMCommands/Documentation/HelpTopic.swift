/// A subject that `crm help` explains besides the commands, each a page of the manual as well.
enum HelpTopic: String, CaseIterable {
  case rules, formats, views, options, scripting
  case exitStatus = "exit-status"

  /// Also by the name of the page: `crm-rules`.
  init?(argument: String) {
    guard let topic = HelpTopic.allCases.first(where: { argument == $0.rawValue || argument == $0.pageName })
    else { return nil }
    self = topic
  }

  var pageName: String { "crm-" + rawValue }

  /// The section of the manual: 5 for what files look like, else 7.
  var section: Int {
    switch self {
    case .formats, .views: 5
    case .rules, .options, .scripting, .exitStatus: 7
    }
  }

  /// One sentence without a full stop, for lists of topics and for `man -k`.
  var abstract: String {
    switch self {
    case .rules: "Rule language of segments, alerts and --where filters"
    case .formats: "Output formats: text, csv, tsv, json, ndjson, md, html and ids"
    case .views: "Stable SQL views of a crm database"
    case .options: "Global options and environment variables of every command"
    case .scripting: "What a script may rely on: output, errors, writes and the clock"
    case .exitStatus: "Exit statuses of every command"
    }
  }

  func page() throws -> ManualPage {
    switch self {
    case .rules: RulesPage().page
    case .formats: FormatsPage().page
    case .views: try ViewsPage().page
    case .options: try OptionsPage().page
    case .scripting: ScriptingPage().page
    case .exitStatus: ExitStatusPage().page
    }
  }
}
