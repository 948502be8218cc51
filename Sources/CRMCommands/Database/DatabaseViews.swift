import ArgumentParser
import CRMKit
import Tabular

/// `crm db views`
struct DatabaseViews: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "views", abstract: "Choose which SQL views are stored in the file.",
    discussion: """
      'crm sql' creates the views it reads. Views stored in the file serve other programs, at a small cost
      for every command. 'records', the choice of 'crm init', stores the views of customers, orders, deals
      and tickets. 'on' stores every view of 'crm help views', and triggers that record changes by other
      programs, so that the next write adds them to the history. 'off' stores none. No data change, and
      nothing is added to the history.

      Examples:
        crm db views
        crm db views on
      """)
  static var result: (any Tabulated.Type)? { ViewsRow.self }

  @Argument(
    help: "views to store: off, records or on", completion: .list(StoredObjects.allCases.map(\.rawValue)),
    transform: StoredObjects.init(argument:))
  var kept: StoredObjects?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(kept == nil ? .reading : .writing)
    let changed = try kept.map { try store.keep($0, dryRun: global.dryRun) }
    let row = ViewsRow(try kept ?? store.storedObjects(), changed: changed ?? false, global)
    try environment.console.write(receipt: Document(schema: "crm.db_views/1", row))
    return .done
  }
}

extension StoredObjects: Choice {}

/// What a file keeps for other programs.
private struct ViewsRow: Tabulated {
  static let columns = [
    Column("views", help: "views stored in the file: off, records or on"),
    Column("changed", .boolean, help: "whether anything changed"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ kept: StoredObjects, changed: Bool, _ global: GlobalOptions) {
    cells = [.text(kept.rawValue), .boolean(changed), .boolean(global.dryRun)]
  }
}
