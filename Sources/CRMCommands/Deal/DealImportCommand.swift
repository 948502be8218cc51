import ArgumentParser
import CRMKit
import Tabular

/// `crm deal import`
struct DealImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update leads and deals from a file.",
    discussion: """
      A deal is found by its number and the system that gave it; one without by the id of our own export, else by customer,
      name and start, where the second row of the same content is a second deal. Importing the same file again changes
      nothing. Rows of one number are one deal with lines, and must have one customer and one beginning; a row with a product and no price is one
      line over the deal's amount. Columns that nothing is known of are kept with the deal.

      Stages are found by name, whatever their case; one that says won or lost in other words ('Closed Won', 'gewonnen',
      '赢单') is the funnel's own. --stage-map maps the others. --create-funnel makes a funnel that is not there, 'sales'
      where nothing names one: open stages by their probability, without one in the order met.

      A new deal begins at created_at in the funnel's first open stage, and is in its stage since stage_at, closed_at or
      updated_at, else since the import. Columns 'entered:STAGE', 'Entered STAGE' and HubSpot's 'Date entered "STAGE"' are
      its history. A close date is when an open deal is expected to close and when a closed one did. A deal that is there
      gets what changed as the next event of its ledger, at the time the file gives for it, never before the last event
      but for a closing whose time the file says. created_at is not changed any more.

      With a column 'at', or --events, the file is a log: deal, at, stage, and what else changed then; blanks leave as it
      was what the row before said. The rows of a deal may stand apart where the file is sorted by time.

      A customer is named by e-mail, source:key, phone, or by a bare key of --source, as is the number of a column
      customer_id unless it is our own export or --match id is given; by a name alone with --match-names. A product that the catalogue spells otherwise stays as it is written, and is told.

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
    var options = DealImportOptions(
      file: try input.options(of: .deal, in: store, global, activity),
      drafter: try drafter(store, environment))
    options.unknownCustomer = activity.onUnknownCustomer
    try deals.apply(to: &options, environment, store)
    let summary = try environment.naming(input.file) {
      try store.importDeals(options, progress: ProgressLine(environment).update)
    }
    let record = DealImportSummary(summary)
    var report = ImportReport(summary, as: record, effects: summary.deals.effects, environment)
    report.notes = summary.deals.notes
    report.members = [("product_conflicts", record.productConflicts)]
    return try report.write()
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
