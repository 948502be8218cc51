import ArgumentParser
import CRMKit
import Tabular

/// `crm customer export`
struct CustomerExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export customers to a file, with every column.",
    discussion: """
      The file extension selects the format; without one, and on standard output, it is csv unless --format,
      CRM_FORMAT or the settings say otherwise. The filters are those of 'crm customer list'. 'crm customer
      import' reads csv, tsv, json and ndjson back.

      Examples:
        crm customer export customers.csv
        crm customer export --tag vip -f ndjson > vip.ndjson
        crm customer export --columns id,email,tags customers.json
      """)
  static let columns = CustomerList.standardColumns

  @Argument(help: "output file; standard output by default", completion: .file()) var file: String?
  @OptionGroup(title: "Filters") var filter: CustomerFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    if file != nil, global.output != nil {
      throw UsageError(
        .conflictingOptions, "the file is named twice", hint: "give FILE or --output, not both")
    }
    environment.console.standardFormat = .csv
    try environment.console.send(to: file ?? global.output)
    var customers = try environment.customers(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &customers)
  }
}
