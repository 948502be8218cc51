import ArgumentParser
import CRMKit

/// A rule as `create` and `edit` take it: on the command line, or in a file.
struct SegmentRuleArguments: ParsableArguments {
  @Argument(help: "The rule; see 'crm help rules'.") var rule: String?
  @Option(
    help: .init("Read the rule from a file, or from standard input with -.", valueName: "file"),
    completion: .file())
  var file: String?
  @Option(help: .init("What the segment is for.", valueName: "text")) var description: String?
}

extension SegmentRuleArguments {
  /// The rule and what errors call it; `nil` where none is given.
  ///
  /// - Throws: ``UsageError`` where there are two, ``FileError``.
  func text(in environment: Environment) throws -> (text: String, source: String)? {
    guard let file else { return rule.map { ($0, "rule") } }
    guard rule == nil else {
      throw UsageError(
        .conflictingOptions, "the rule is given twice", hint: "give the rule or --file, not both")
    }
    let text = String(decoding: try environment.readBytes(of: file), as: UTF8.self)
    return (text, file == "-" ? "rule" : file)
  }
}
