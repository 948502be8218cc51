import ArgumentParser
import CRMKit
import Tabular

/// `crm db views`
struct DatabaseViews: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "views", abstract: "What the file keeps for other programs, or change that.",
    discussion: """
      'crm sql' makes the views it reads; every process reads what is kept in the file, so that a file keeps few. 'records', as
      'crm init' makes it: the views of customers, orders, deals and tickets. 'on': \
      every view of 'crm help views', and triggers that note what other programs change, so that the next write takes it \
      into history. 'off': nothing. No row changes, and history says nothing of it.

      Examples:
        crm db views
        crm db views on
      """)
  static var result: (any Tabulated.Type)? { ViewsRow.self }

  @Argument(
    help: "What to keep.", completion: .list(StoredObjects.allCases.map(\.rawValue)),
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
    Column("views", help: "What the file keeps: off, records or on."),
    Column("changed", .boolean, help: "Whether that is news."),
    Column("dry_run", .boolean, shown: false, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ kept: StoredObjects, changed: Bool, _ global: GlobalOptions) {
    cells = [.text(kept.rawValue), .boolean(changed), .boolean(global.dryRun)]
  }
}
