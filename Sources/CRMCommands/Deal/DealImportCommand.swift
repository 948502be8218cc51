import ArgumentParser
import CRMKit
import Tabular

/// `crm deal import`
struct DealImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import leads and deals from a file.",
    discussion: """
      A deal is matched by its number and source system; without a number by the id of crm's own export, else
      by customer, name and creation time, where a second row with the same content is a second deal.
      Importing the same file again changes nothing. Rows with the same number are one deal with several
      lines, and must agree on customer and creation time; a row with a product and no price is one line over
      the deal's amount. Columns that are not recognised are kept with the deal.

      Stages are matched by name, ignoring case; a stage that means won or lost in other words ('Closed Won',
      'gewonnen', '赢单') is the funnel's own won or lost stage. --stage-map maps the others. --create-funnel
      adds a missing funnel, named 'sales' if the file names none: open stages are ordered by win
      probability, else as they occur.

      A new deal starts at created_at in the first open stage of the funnel, and has been in its stage since
      stage_at, closed_at or updated_at, else since the import. The columns 'entered:STAGE', 'Entered STAGE'
      and HubSpot's 'Date entered "STAGE"' are its stage history. A close date is the expected close date of
      an open deal and the closing date of a closed one. For a deal that exists, each change becomes the next
      event of its history, at the time the file gives for it, never before the last event unless the file
      dates the closing. created_at is not changed any more.

      With a column 'at', or --events, the file is a stage history: deal, at, stage, and what else changed
      then; an empty cell means unchanged since the row before. The rows of a deal may be apart if the file
      is sorted by time.

      A customer is named by e-mail, source:key, phone, or by a bare key of --source. A number in a column
      customer_id is such a key, unless the file is crm's own export or --match id is given; --match-names
      matches by name alone. A product that the catalogue spells differently is kept as written, with a note.

      Examples:
        crm deal import opportunities.csv --create-funnel
        crm deal import deals.csv --funnel b2b --currency EUR --stage-map 'Angebot=proposal' --dry-run
        crm deal import hubspot-deals.csv --currency EUR --create-funnel --unknown drop
        crm deal import sales_pipeline.csv --currency USD --match-names --map 'engage_date=entered:Engaging'
        crm deal import leads.csv --source olist --map mql_id=number --date-format DD-MM-YYYY
        crm deal import won.csv --source olist --map mql_id=number --map sr_id=owner --date-format DD-MM-YYYY
        crm deal import scored.csv --map Converted=stage --stage-map 1=won --stage-map 0=lost
        crm deal import log.csv --events --on-error skip --rejects rejects.csv
      """)
  static var result: (any Tabulated.Type)? { DealImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Deals") var deals: DealFileOptions
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: "Amounts") var amounts: AmountOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let files = try input.options(of: .deal, in: store, environment, activity)
    let drafter = try drafter(store, environment)
    // What the options say of funnels is read before the transaction begins.
    let options = try files.options.map { file in
      var options = DealImportOptions(file: file, drafter: drafter)
      options.unknownCustomer = activity.onUnknownCustomer
      try deals.apply(to: &options, environment, store)
      return options
    }
    return try files.run { file, progress in
      let own = options.first { $0.file.path == file.path } ?? options[0]
      return try store.importDeals(own, progress: progress)
    } report: { summary in
      let record = DealImportSummary(summary)
      var report = ImportReport(summary, as: record, effects: summary.deals.effects, environment)
      report.notes = summary.deals.notes
      report.members = [("product_conflicts", record.productConflicts)]
      return report
    }
  }

  private func drafter(_ store: Store, _ environment: Environment) throws -> DealDrafter {
    var drafter = DealDrafter(source: try activity.checkedSource, currency: try amounts.currency(in: store))
    drafter.askedCurrency = amounts.currency
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    return drafter
  }
}

/// Where the deals of a file go, and what the file calls things.
struct DealFileOptions: ParsableArguments {
  @Option(
    help: "funnel of all rows; by default the one a row names, else the only one",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Flag(help: "add missing funnels with the stages that rows name") var createFunnel = false
  @Option(
    help: .init(
      "map a stage name of the file to the funnel's: 'Closed Won=won'; repeatable",
      valueName: "name=stage"))
  var stageMap: [String] = []
  @Option(
    help: .init(
      "map a product name of the file to the catalogue's: 'GTXPro=GTX Pro'; repeatable",
      valueName: "name=product"))
  var productMap: [String] = []
  @Flag(help: "add products with a sku to the catalogue") var newProducts = false
  @Option(
    help: .init("creation time of deals without one; now by default", valueName: "time"))
  var undated: String?
  @Flag(help: "read the file as a stage history: a row for each event, its time in the column 'at'")
  var events =
    false
}

extension DealFileOptions {
  /// The funnel that was named, which has to be there.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``, ``FunnelError/none``.
  private func knownFunnel(_ store: Store) throws -> String? {
    if let funnel { return try store.funnel(funnel).name }
    if try store.funnels().isEmpty { throw FunnelError.none }
    return nil
  }

  /// - Throws: ``ValueError`` for a map that is not two names, ``RecordError`` for an invalid time, and what
  ///   ``knownFunnel(_:)`` throws.
  func apply(to options: inout DealImportOptions, _ environment: Environment, _ store: Store) throws {
    options.drafter.isLog = events
    let funnel = try createFunnel ? funnel : knownFunnel(store)
    options.place(in: funnel, creates: createFunnel, try stageMap.map { try StageMap(parsing: $0) })
    options.products = try productMap.map { try ProductMap(parsing: $0) }
    options.recordsProducts = newProducts
    options.undated = try environment.instant(undated, of: "undated", in: store)
  }
}
