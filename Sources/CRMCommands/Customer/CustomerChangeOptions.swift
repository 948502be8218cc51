import ArgumentParser
import CRMKit

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
