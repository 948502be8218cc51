import ArgumentParser
import CRMKit
import Tabular

/// `crm segment edit`
struct SegmentEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit the rule, name or description of a segment.",
    discussion: """
      A segment that other rules name keeps its name (exit 5). An empty description removes it.

      Examples:
        crm segment edit vip --where 'tag:vip or orders.net(365d) > 8000'
        crm segment edit vip --description 'those we call first'
        crm segment edit german --name dach
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup var rule: SegmentRuleArguments
  @Option(help: .init("new name", valueName: "name")) var name: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let text = try rule.text(in: environment)
    var edit = Store.SegmentEdit()
    edit.name = name
    edit.rule = text?.text
    edit.source = text?.source ?? edit.source
    edit.description = rule.description
    guard text != nil || name != nil || rule.description != nil else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm segment edit --help")
    }
    let store = try environment.openStore(.writing)
    let old = try store.segment(segment)
    let written = try store.edit(old, edit, asOf: environment.present(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.segment_edited/1",
      Receipt(old.id, name ?? segment, changed: written.value, written.changeset, isDryRun: global.dryRun))
    let verb = global.dryRun ? "would change" : "changed"
    document.line = written.value ? "\(verb) segment '\(segment)'" : "segment '\(segment)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// The rule of a segment as `add` and `edit` take it: on the command line, or in a file.
struct SegmentRuleArguments: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: .init("rule that customers must match; see 'crm help rules'", valueName: "rule"))
  var rule: String?
  /// The rule without its option.
  @Argument(help: .hidden) var bareRule: String?
  @Option(
    help: .init("read the rule from a file, or from standard input with -", valueName: "file"),
    completion: .file())
  var file: String?
  @Option(help: .init("purpose of the segment", valueName: "text")) var description: String?
}

extension SegmentRuleArguments {
  /// The rule and what errors call it; `nil` if none is given.
  ///
  /// - Throws: ``UsageError`` if there are two, ``FileError``.
  func text(in environment: Environment) throws -> (text: String, source: String)? {
    guard [rule, bareRule, file].count(where: { $0 != nil }) < 2 else {
      throw UsageError(
        .conflictingOptions, "the rule is given twice", hint: "give --where or --file, not both")
    }
    guard let file else { return (rule ?? bareRule).map { ($0, "rule") } }
    let text = String(decoding: try environment.readBytes(of: file), as: UTF8.self)
    return (text, file == "-" ? "rule" : file)
  }
}
