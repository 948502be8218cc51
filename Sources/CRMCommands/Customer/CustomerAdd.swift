import ArgumentParser
import CRMKit
import Tabular

/// `crm customer add`
struct CustomerAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a customer: a person (contact) or a company (account).",
    discussion: """
      A customer needs a name, an e-mail address, a phone number, a company or an external id. An e-mail
      address or an external id that another customer has is refused (exit 5). The settings owner and
      default-region are used for what is not given.

      Examples:
        crm customer add --name 'Ada Lovelace' --email ada@example.org --tag vip
        crm customer add --kind company --name 'Analytical Engines' --country GB
        crm customer add --given-name Charles --family-name Babbage --company-id 2 --external shopify:1234 -f ids
        crm customer add --name 'Grace Hopper' --birthday --12-09 --set tier=gold --note 'met at the fair'
      """)
  static var result: (any Tabulated.Type)? { AddedCustomer.self }

  @OptionGroup(title: "Values") var values: CustomerValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let added = try store.add(
      values.draft(environment, store), allowingDuplicates: values.allowDuplicate,
      dryRun: global.dryRun)
    var document = Document(schema: "crm.customer_added/1", AddedCustomer(added, isDryRun: global.dryRun))
    document.line =
      global.dryRun ? "would add customer \(added.value.id)" : "added customer \(added.value.id)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What `crm customer add` did.
struct AddedCustomer: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the customer"),
    Column("name", help: "name of the customer"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ added: Store.Written<RecordError.Candidate>, isDryRun: Bool) {
    cells = [
      .integer(added.value.id), .text(added.value.name), .optional(added.changeset), .boolean(isDryRun),
    ]
  }
}

extension CustomerValueOptions {
  /// The new customer.
  fileprivate func draft(_ environment: Environment, _ store: Store) throws -> CustomerDraft {
    var draft = CustomerDraft()
    var address = PostalAddress()
    for (field, value) in try texts(environment, store) { draft.set(field, value, &address) }
    draft.name = draft.name ?? PersonName.joined(given: draft.givenName, family: draft.familyName)
    draft.companyID = try companyID.map(store.customerID)
    draft.emails = ListEdit(adding: email).applied(to: [])
    draft.phones = ListEdit(adding: try phones(phone, store, environment.console)).applied(to: [])
    if !address.isEmpty { draft.addresses = [address] }
    draft.externalIDs = ListEdit(adding: externals).applied(to: [])
    draft.tags = tags.map(\.text)
    draft.notes = [note].compactMap { $0?.trimmed }.filter { !$0.isEmpty }
    draft.custom = try store.customAssignments(assignments).compactMap { assignment in
      assignment.value.map { CustomValue(name: assignment.name, value: $0) }
    }
    return draft
  }
}

extension CustomerDraft {
  fileprivate mutating func set(_ field: CustomerField, _ value: String?, _ address: inout PostalAddress) {
    switch field {
    case .kind: kind = value.flatMap { CustomerKind(rawValue: $0) }
    case .name: name = value
    case .givenName: givenName = value
    case .familyName: familyName = value
    case .company: company = value
    case .birthday: birthday = value
    case .gender: gender = value
    case .language: language = value
    case .channel: channel = value
    case .owner: owner = value
    case .source: source = value
    default: address.set(field, to: value)
    }
  }
}
