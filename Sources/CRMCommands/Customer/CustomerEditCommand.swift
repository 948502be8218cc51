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
