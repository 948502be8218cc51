import ArgumentParser
import CRMKit
import Tabular

/// What the manual says of a verb of a noun.
struct VerbText: Sendable {
  let abstract: String
  let discussion: String

  init(_ abstract: String, _ discussion: String) {
    self.abstract = abstract
    self.discussion = discussion
  }
}

/// What the verbs that every noun of records has are told of one: they are written once, over this.
protocol NounVerbs {
  static var noun: RecordNoun { get }
}

/// What `crm NOUN list` is told.
protocol ListVerbs: NounVerbs {
  /// The options that choose records.
  associatedtype Filter: ParsableArguments

  static var listing: VerbText { get }
  static var columns: [Column] { get }

  /// The records that pass a filter, in the order and with the columns that were asked for.
  static func rows(_ filter: Filter, _ environment: Environment, _ store: Store) throws -> RecordList
}

/// What `crm NOUN delete` is told.
protocol DeleteVerbs: NounVerbs {
  static var deleting: VerbText { get }
  /// What a record is named by, for the help: `id or source:number`.
  static var naming: String { get }

  /// - Throws: ``RecordError/notFound(noun:name:)`` for the first name that is wrong.
  static func ids(_ names: [String], in store: Store) throws -> [Int64]

  /// - Returns: the records that are gone, those that went with others among them.
  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]>
}

extension DeleteVerbs {
  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.delete(noun, ids, dryRun: dryRun).map { ids }
  }
}

/// `crm NOUN list`
struct ListRecords<Verbs: ListVerbs>: CRMCommand {
  static var configuration: CommandConfiguration {
    .verb("list", abstract: Verbs.listing.abstract, discussion: Verbs.listing.discussion)
  }
  static var columns: [Column] { Verbs.columns }

  @OptionGroup(title: "Filters") var filter: Verbs.Filter
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try Verbs.rows(filter, environment, environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}

/// `crm NOUN delete`
struct DeleteRecords<Verbs: DeleteVerbs>: CRMCommand {
  static var configuration: CommandConfiguration {
    .verb("delete", abstract: Verbs.deleting.abstract, discussion: Verbs.deleting.discussion)
  }
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: .init("\(Verbs.noun.rawValue)s by \(Verbs.naming)", valueName: Verbs.noun.rawValue))
  var names: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let noun = Verbs.noun.rawValue
    let names = try idsFrom.ids(names, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try Verbs.ids(names, in: store)
    try environment.confirmDeletion(of: noun, ids, in: store)
    let deleted = try Verbs.delete(ids, in: store, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.deleted(noun, deleted.value, deleted.map { _ in }, isDryRun: global.dryRun))
    return .done
  }
}

/// What `crm NOUN export` is told: its rows are those of the list with every column, unless the noun has others.
protocol ExportVerbs: ListVerbs {
  static var exporting: VerbText { get }
  static var exportedColumns: [Column] { get }

  static func exportedRows(_ filter: Filter, _ environment: Environment, _ store: Store) throws -> RecordList
}

extension ExportVerbs {
  static var exportedColumns: [Column] { columns }

  static func exportedRows(
    _ filter: Filter, _ environment: Environment, _ store: Store
  ) throws -> RecordList {
    try rows(filter, environment, store)
  }
}

/// `crm NOUN export`
struct ExportRecords<Verbs: ExportVerbs>: CRMCommand {
  static var configuration: CommandConfiguration {
    .verb("export", abstract: Verbs.exporting.abstract, discussion: Verbs.exporting.discussion)
  }
  static var columns: [Column] { Verbs.exportedColumns }

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: Verbs.Filter
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try Verbs.exportedRows(filter, environment, environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}

/// What `crm NOUN show` is told of a noun whose page is its columns and where it came from.
protocol ShowVerbs: NounVerbs {
  static var showing: VerbText { get }
  static var columns: [Column] { get }
  static var naming: String { get }

  static func record(_ name: String, in store: Store) throws -> (
    row: [Cell], added: Provenance, changed: Provenance?
  )
}

/// `crm NOUN show`
struct ShowRecord<Verbs: ShowVerbs>: CRMCommand {
  static var configuration: CommandConfiguration {
    .verb("show", abstract: Verbs.showing.abstract, discussion: Verbs.showing.discussion)
  }

  @Argument(help: .init("\(Verbs.naming)", valueName: Verbs.noun.rawValue)) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (row, added, changed) = try Verbs.record(name, in: environment.openStore(.reading))
    try environment.console.write(
      Document.record(Verbs.noun.rawValue, Verbs.columns, row, added, changed))
    return .done
  }
}
