import ArgumentParser

/// `crm customer`
struct CustomerNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "customer", abstract: "Customers: people and companies.",
    discussion: """
      A customer is a person or a company, with e-mail addresses, phone numbers, postal addresses, tags, custom fields and
      ids in other systems. Orders, deals, tickets and all else belong to one. A customer is named by id, by e-mail address,
      by phone number, or by source:key as in shopify:1234.
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
