import ArgumentParser
import CRMKit

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
