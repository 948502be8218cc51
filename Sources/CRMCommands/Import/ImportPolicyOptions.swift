import ArgumentParser
import CRMKit

/// Which rows are matched, which may be written, and what they may replace.
struct ImportPolicyOptions: ParsableArguments {
  @Option(
    help: .init("keys to match rows by, in order: email, phone, external, id", valueName: "keys"),
    transform: rules(argument:))
  var match: [MatchRule]?

  @Option(
    help: .init(
      "upsert; create skips existing customers, update skips new ones", valueName: "mode"),
    completion: .list(ImportOptions.Mode.allCases.map(\.rawValue)),
    transform: ImportOptions.Mode.init(argument:))
  var mode = ImportOptions.Mode.upsert

  @Option(
    help: .init(
      "when the file's values replace present ones: always, fill-empty or never; for all fields or one",
      valueName: "[field=]when"))
  var overwrite: [String] = []

  @Option(
    help: .init("for blank cells: keep the present value, or clear it", valueName: "what"),
    completion: .list(CustomerPolicy.Blank.allCases.map(\.rawValue)),
    transform: CustomerPolicy.Blank.init(argument:))
  var onBlank = CustomerPolicy.Blank.keep

  @Option(
    help: .init("for bad rows: fail rejects the whole file, skip only the row", valueName: "what"),
    completion: .list(ImportOptions.OnError.allCases.map(\.rawValue)),
    transform: ImportOptions.OnError.init(argument:))
  var onError = ImportOptions.OnError.fail

  @Option(
    help: .init("write rejected rows with the reason to this file", valueName: "file"), completion: .file())
  var rejects: String?

  func apply(to options: inout ImportOptions) throws {
    if let match { options.match = MatchRules(match) }
    options.mode = mode
    options.onError = onError
    options.policy.onBlank = onBlank
    for text in overwrite {
      guard let equals = text.lastIndex(of: "=") else {
        options.policy.overwrite = try CustomerPolicy.Overwrite(argument: text)
        continue
      }
      let field = String(text[..<equals])
      options.policy.overwriteByField[field] = try CustomerPolicy.Overwrite(
        argument: String(text[text.index(after: equals)...]))
    }
  }
}

private func rules(argument: String) throws -> [MatchRule] {
  try argument.split(separator: ",").map { try MatchRule(argument: $0.trimmingSpaces.description) }
}

extension MatchRule: Choice {}
extension ImportOptions.Mode: Choice {}
extension ImportOptions.OnError: Choice {}
extension CustomerPolicy.Blank: Choice {}
extension CustomerPolicy.Overwrite: Choice {}
