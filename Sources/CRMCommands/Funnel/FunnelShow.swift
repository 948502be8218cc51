import ArgumentParser
import CRMKit
import Tabular

/// `crm funnel show`
struct FunnelShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a sales funnel with its stages and their settings.",
    discussion: """
      Retired stages are listed last, without a position, because deals may have been in them.

      Examples:
        crm funnel show b2b
        crm funnel show b2b --as-of 2025-12-31 -f json
      """)

  @Argument(
    help: "name of the funnel; the only one by default",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let funnel = try store.funnel(self.funnel, asOf: asOf.value(in: environment, store))
    try environment.console.write(funnel.document)
    return .done
  }
}

extension Funnel {
  /// The funnel as `crm.funnel/1`.
  fileprivate var document: Document {
    let stages = self.stages.map(\.cells)
    let fields: [(key: String, value: JSONValue)] = [
      ("id", .integer(id)), ("name", .string(name)),
      ("description", description.map { .string($0) } ?? .null),
    ]
    return Document(
      schema: "crm.funnel/1",
      members: fields + [
        (
          "stages",
          .array(stages.map { .object(zip(FunnelStage.columns, $0).map { (key: $0.name, value: $1.json) }) })
        )
      ],
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          ("id", [String(id)]), ("name", [name]), ("description", description.map { [$0] } ?? []),
        ]),
        TextDocument.Section(title: "stages", columns: FunnelStage.columns, rows: stages),
      ]),
      columns: FunnelStage.columns, rows: stages)
  }
}
