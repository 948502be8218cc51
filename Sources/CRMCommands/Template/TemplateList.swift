import ArgumentParser
import CRMKit
import Tabular

/// `crm template list`
struct TemplateList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the reply templates.",
    discussion: """
      Examples:
        crm template list
        crm template list --columns name,text -f ndjson
      """)
  static let columns = RecordTable.templates.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.templates(in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}

extension Environment {
  /// The templates in the order and with the columns that were asked for.
  func templates(in store: Store) throws -> RecordList {
    let columns = RecordTable.templates.columns
    return try store.templates(order: order(of: columns), columns: console.chosenColumns(of: columns))
  }
}
