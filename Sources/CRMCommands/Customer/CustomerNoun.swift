import ArgumentParser

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
