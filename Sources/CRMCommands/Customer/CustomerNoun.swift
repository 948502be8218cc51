import ArgumentParser
import CRMKit
import Tabular

/// `crm customer`
struct CustomerNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "customer", abstract: "Customers: people (contacts) and companies (accounts).",
    discussion: """
      A customer is a person or a company, with e-mail addresses, phone numbers, postal addresses, tags,
      custom fields and external ids, its keys in other systems. Orders, deals, tickets, activities and tasks
      belong to a customer. A customer is named by id, e-mail address, phone number, or source:key as in
      shopify:1234.
      """,
    subcommands: [
      CustomerAdd.self, CustomerShow.self, CustomerListCommand.self, CustomerEditCommand.self,
      CustomerDelete.self,
      CustomerImportCommand.self, CustomerExport.self, CustomerTag.self, CustomerUntag.self,
      CustomerNoteCommand.self,
      CustomerTimelineCommand.self, CustomerLintCommand.self, CustomerDedupe.self,
      CustomerMergeCommand.self, CustomerUnmerge.self,
    ])
}

/// `crm customer show`
struct CustomerShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a customer.",
    discussion: """
      JSON has the columns of a list, and with them company_id, addresses, notes, the ids of merged
      duplicates, and the provenance of the record.

      --history lists every value each field ever had instead: from when until when, and who wrote it. 'crm
      blame customer' shows which changeset each present value comes from.

      Examples:
        crm customer show 1
        crm customer show ada@example.org
        crm customer show shopify:1234 -f json
        crm customer show 1 --history
      """)

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @Flag(help: "list the field history instead: every value with its time and author") var history = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    if history {
      return try environment.console.write(
        store.fieldHistory(ofCustomer: store.customerIDOfAnyTime(customer)))
    }
    let detail = try store.customer(customer)
    try environment.console.write(detail.document)
    return .done
  }
}

/// `crm customer list`
struct CustomerListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List customers (contacts, accounts).",
    discussion: """
      All filters must match. --since and --until filter by the time a customer was added. Times are
      2026-01-15, 2026-01, 2026-Q1 or 30d (30 days ago); a span is one of these, or FROM..TO with both ends
      included and either left out.

      Examples:
        crm customer list --search lovelace
        crm customer list --tag vip --country DE --sort name
        crm customer list --since 30d --columns id,name,created_at -f csv
        crm customer list --updated 2026-01-01.. -f ids | crm customer tag --ids-from - recent
      """)
  static let columns = CustomerList.standardColumns

  @OptionGroup(title: "Filters") var filter: CustomerFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var customers = try environment.customers(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &customers)
  }
}

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

/// `crm customer tag`
struct CustomerTag: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "tag", abstract: "Add tags to customers.",
    discussion: """
      Customers that already have the tags are unchanged.

      Examples:
        crm customer tag ada@example.org --tag vip
        crm customer tag 1 2 --tag vip --tag newsletter
        crm customer list --country DE -f ids | crm customer tag --ids-from - --tag german
      """)
  static var result: (any Tabulated.Type)? { TaggedCustomers.self }

  @OptionGroup var words: TaggingArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (customers, tags) = try words.parts(in: environment)
    let tagged = try environment.openStore(.writing).tag(customers, with: tags, dryRun: global.dryRun)
    try environment.console.write(receipt: words.document("tag", tagged, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm customer untag`
struct CustomerUntag: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "untag", abstract: "Remove tags from customers.",
    discussion: """
      Customers without the tags are unchanged.

      Examples:
        crm customer untag ada@example.org --tag vip
        crm customer list --tag lead -f ids | crm customer untag --ids-from - --tag lead
      """)
  static var result: (any Tabulated.Type)? { TaggedCustomers.self }

  @OptionGroup var words: TaggingArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (customers, tags) = try words.parts(in: environment)
    let untagged = try environment.openStore(.writing).untag(customers, from: tags, dryRun: global.dryRun)
    try environment.console.write(receipt: words.document("untag", untagged, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm customer timeline`
struct CustomerTimelineCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "timeline", abstract: "List all activity of a customer, oldest first.",
    discussion: """
      Orders, refunds, interactions, deals, tickets, tasks, survey responses and changes of the record itself
      stand in one list.

      Examples:
        crm customer timeline ada@example.org
        crm customer timeline 1 --sort -at --limit 10
        crm customer timeline 1 --columns at,text,actor -f md
      """)
  static let columns = TimelineFact.columns

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).timeline(of: customer))
  }
}

/// `crm customer lint`
struct CustomerLintCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "lint", abstract: "List data-quality problems of customers.",
    discussion: """
      Custom fields are checked for required values, for their type, for the values of an enum, and for
      values that have not been touched for too long ('crm field add --stale-after'). Names must not be
      empty; e-mail addresses and phone numbers must be valid.

      Examples:
        crm customer lint
        crm customer lint ada@example.org
        crm customer lint --where 'country = DE'
        crm customer lint --exit-code -q > findings.txt
        crm customer lint --sort code -f csv
      """)
  static let columns = LintFinding.columns

  @Argument(help: "customers by id, e-mail address, phone number or source:key; all by default")
  var customers: [String] = []
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let isAll = customers.isEmpty && idsFrom.path == nil
    var ids = isAll ? nil : try store.customerIDs(idsFrom.ids(customers, in: environment))
    if let rule = try rule.value(for: .customer, in: environment, store) {
      let named = ids.map(Set.init)
      ids = try store.customerIDs(rule).filter { named?.contains($0) ?? true }
    }
    var lint = try store.lint(customers: ids)
    guard global.sort != nil else { return try environment.console.write(&lint) }
    var findings: [LintFinding] = []
    while let finding = try lint.next() { findings.append(finding) }
    return try environment.console.write(findings)
  }
}
