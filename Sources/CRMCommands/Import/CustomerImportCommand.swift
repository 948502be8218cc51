import ArgumentParser
import CRMKit
import Tabular

/// `crm customer import`
struct CustomerImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update customers from a file.",
    discussion: """
      CSV, TSV, JSON, NDJSON and vCard files are read; 'crm import check' shows beforehand what would be understood, and
      'crm import presets' which systems' exports are known. A row is matched by e-mail, then phone, then external id:
      one hit updates that customer, none adds one, several reject the row. Unless --match asks for phone, a number
      matches nobody whose e-mail address or whose name is another: of two names that agree, every word of the shorter is
      a word of the longer, in any order. What is typed in the place of a number, such as 000-000-0000, matches nobody.
      Importing the same file again changes nothing.

      A column of another system's ids of its customers, such as 'Customer ID' or 'UserId', is the external id by which a
      file of their orders names them: of --source, else of the preset, else of 'external'. A cell of e-mail addresses may
      hold several, and the name before one: Ed <ed@example.org>.

      By default a single bad row keeps the whole file out (exit 65). With --on-error skip the good rows go in (exit 3)
      and --rejects keeps the bad ones with the reason, to be mended and imported again.

      Several files, as a shell makes them of *.csv, come in together: one changeset, and all of them or none; with
      --on-error skip one that cannot be read is left out. That holds for the import of every noun.

      Examples:
        crm customer import contacts.csv
        crm customer import contacts.csv --preset google --dry-run
        crm customer import leads.csv --map 'E-mail=email' --map 'Tier=custom:tier' --save-mapping leads
        crm customer import today.csv --mapping leads --on-error skip --rejects rejects.csv
        crm customer import north.csv south.csv
        crm customer export -f ndjson | crm --db copy.db customer import -
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @Argument(
    help: .init("CSV, TSV, JSON, NDJSON or vCard files, or - for standard input.", valueName: "file"),
    completion: .file())
  var files: [String]
  @OptionGroup(title: "Columns") var columns: MappingArguments
  @Option(
    help: .init(
      "The system that bare ids of customers belong to, as for orders; the preset, else 'external'.",
      valueName: "name"))
  var source: String?
  @OptionGroup(title: "Rows") var policy: ImportPolicyOptions
  @OptionGroup(title: "File") var reading: ReadingOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let files = try checked(files: files)
    let zone = DayZone(try environment.zone(of: store))
    let source = try source.map(sourceName)
    let options = try files.map { file in
      var options = ImportOptions(path: file)
      options.read = try reading.value(in: environment)
      options.mapping = try columns.value(for: file, in: store)
      options.mapping.zone = zone
      options.mapping.source = source
      try policy.apply(to: &options)
      options.rejects = try rejects(policy.rejects, of: files, in: store, global)
      options.savedName = columns.saveMapping
      options.isDryRun = global.dryRun
      return options
    }
    return try ImportedFiles(options: options, store: store, environment: environment).run {
      try store.importCustomers($0, progress: $1)
    }
  }
}
