import ArgumentParser

/// `crm customer`
struct CustomerNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "customer", abstract: "Customers: people and companies.",
    subcommands: [
      CustomerAdd.self, CustomerShow.self, CustomerListCommand.self, CustomerEditCommand.self,
      CustomerDelete.self,
      CustomerImportCommand.self, CustomerExport.self, CustomerTag.self, CustomerUntag.self,
      CustomerNoteCommand.self,
      CustomerTimelineCommand.self, CustomerLintCommand.self, CustomerDedupe.self,
      CustomerMergeCommand.self, CustomerUnmerge.self,
    ])
}
