import ArgumentParser
import CRMKit
import Tabular

/// `crm customer import`
struct CustomerImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import customers (contacts, accounts) from a CSV or vCard file.",
    discussion: """
      CSV, TSV, JSON, NDJSON and vCard files are read; 'crm import check' previews how a file would be read,
      and 'crm import presets' lists the systems whose exports are recognised. A row is matched by e-mail,
      then phone, then external id: one match updates that customer, none adds a customer, several reject the
      row. Unless --match names phone, a phone number matches no customer with a different e-mail address or
      a different name; two names agree if every word of the shorter is a word of the longer, in any order.
      Placeholders for a number, such as 000-000-0000, match nobody. Importing the same file again changes
      nothing.

      A column with another system's customer ids, such as 'Customer ID' or 'UserId', becomes the external id
      by which files of their orders name them. Its system is --source, else the preset, else 'external'. A
      cell of e-mail addresses may hold several, each with a name before it: Ed <ed@example.org>.

      By default a single bad row rejects the whole file (exit 65). With --on-error skip the good rows are
      imported (exit 3), and --rejects writes the bad ones with the reason to a file, to be corrected and
      imported again.

      Several files, as in *.csv, are imported together in one changeset, all or none; with --on-error skip
      an unreadable file is left out. This applies to the import of every noun.

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
    help: .init("CSV, TSV, JSON, NDJSON or vCard files, or - for standard input", valueName: "file"),
    completion: .file())
  var files: [String]
  @OptionGroup(title: "Columns") var columns: MappingArguments
  @Option(
    help: .init(
      "source system of bare customer ids; the preset, else 'external'",
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
