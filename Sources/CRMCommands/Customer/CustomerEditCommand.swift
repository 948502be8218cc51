import ArgumentParser
import CRMKit
import Tabular

/// `crm customer edit`
struct CustomerEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a customer.",
    discussion: """
      Options replace the present value: --email, --phone, --external and --tag replace the whole list,
      --add-… and --remove-… change single entries. An address option changes the primary address. --clear
      empties a field. A name composed of given and family name follows them.

      Examples:
        crm customer edit 1 --city Paris --country FR
        crm customer edit ada@example.org --add-email ada@example.com --primary-email ada@example.com
        crm customer edit shopify:1234 --set tier=gold --clear birthday --remove-tag lead
      """)
  static var result: (any Tabulated.Type)? { EditedCustomer.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @OptionGroup(title: "Values") var values: CustomerValueOptions
  @OptionGroup(title: "Changes") var changes: CustomerChangeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.customerID(customer)
    var edit = try values.edit(environment, store)
    try changes.apply(to: &edit, values, store, environment.console)
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm customer edit --help")
    }
    let edited = try store.edit(id, edit, dryRun: global.dryRun)
    try environment.console.write(receipt: document(id, edited))
    return .done
  }

  private func document(_ id: Int64, _ edited: Store.Written<[String]>) -> Document {
    var document = Document(
      schema: "crm.customer_edited/1",
      EditedCustomer(cells: [
        .integer(id), .list(edited.value), .optional(edited.changeset), .boolean(global.dryRun),
      ]))
    let verb = global.dryRun ? "would change" : "changed"
    document.line =
      edited.value.isEmpty
      ? "customer \(id) is unchanged" : "\(verb) customer \(id): \(edited.value.joined(separator: ", "))"
    return document
  }
}

/// What `crm customer edit` did.
struct EditedCustomer: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the customer"),
    Column("fields", .list, help: "fields that changed; empty if nothing changed"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
}

extension CustomerValueOptions {
  /// What is given, as a change.
  fileprivate func edit(_ environment: Environment, _ store: Store) throws -> CustomerEdit {
    var edit = CustomerEdit()
    edit.texts = try texts(environment, store)
    edit.companyID = try companyID.map(store.customerID)
    edit.emails.replacement = email.isEmpty ? nil : email
    edit.phones.replacement = phone.isEmpty ? nil : try phones(phone, store, environment.console)
    edit.externals.replacement = externals.isEmpty ? nil : externals
    edit.tags.replacement = tags.isEmpty ? nil : tags
    edit.custom = try store.customAssignments(assignments)
    edit.note = note.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    edit.allowsDuplicates = allowDuplicate
    return edit
  }
}

/// The options of `crm customer edit` that change a part of what is there.
struct CustomerChangeOptions: ParsableArguments {
  @Option(help: .init("field to clear, named as its column", valueName: "field")) var clear: [String] = []
  @Option(
    help: "add an e-mail address; repeatable", transform: value(of: "email", EmailAddress.init(parsing:)))
  var addEmail: [EmailAddress] = []
  @Option(
    help: "remove an e-mail address; repeatable", transform: value(of: "email", EmailAddress.init(parsing:)))
  var removeEmail: [EmailAddress] = []
  @Option(
    help: "make this e-mail address the primary one",
    transform: value(of: "email", EmailAddress.init(parsing:)))
  var primaryEmail: EmailAddress?
  @Option(help: "add a phone number; repeatable") var addPhone: [String] = []
  @Option(help: "remove a phone number; repeatable") var removePhone: [String] = []
  @Option(help: "make this phone number the primary one") var primaryPhone: String?
  @Option(
    help: .init(
      "add an external id, the customer's key in another system; repeatable", valueName: "source:key"),
    transform: value(of: "external_id", ExternalID.init(parsing:)))
  var addExternal: [ExternalID] = []
  @Option(
    help: .init("remove an external id; repeatable", valueName: "source:key"),
    transform: value(of: "external_id", ExternalID.init(parsing:)))
  var removeExternal: [ExternalID] = []
  @Option(help: "add a tag; repeatable", transform: value(of: "tags", TagName.init(parsing:))) var addTag:
    [TagName] = []
  @Option(help: "remove a tag; repeatable", transform: value(of: "tags", TagName.init(parsing:)))
  var removeTag: [TagName] = []
}

extension CustomerChangeOptions {
  func apply(
    to edit: inout CustomerEdit, _ values: CustomerValueOptions, _ store: Store, _ console: Console
  ) throws {
    edit.emails.added = addEmail
    edit.emails.removed = removeEmail
    edit.emails.first = primaryEmail
    edit.phones.added = try values.phones(addPhone, store, console)
    edit.phones.removed = try values.phones(removePhone, store, console)
    edit.phones.first = try values.phones([primaryPhone].compactMap(\.self), store, console).first
    edit.externals.added = addExternal
    edit.externals.removed = removeExternal
    edit.tags.added = addTag
    edit.tags.removed = removeTag
    try apply(clear, to: &edit, store)
  }

  private func apply(_ cleared: [String], to edit: inout CustomerEdit, _ store: Store) throws {
    guard !cleared.isEmpty else { return }
    let (columns, fields) = (try store.customerColumns(), try store.fields())
    for name in cleared {
      guard columns.contains(where: { $0.name == name }) else {
        throw UsageError.unknownColumn(name, among: columns)
      }
      try edit.clear(name, fields: fields)
    }
  }
}
