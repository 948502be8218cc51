import ArgumentParser
import CRMKit
import Tabular

/// `crm init`
struct Init: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "init", abstract: "Make a database.",
    discussion: """
      Without --db or CRM_DB it is .crm/crm.db in the working folder; every folder below finds it. The file is readable
      by you alone.

      Examples:
        crm init
        crm init --user
        crm init --db customers.db
      """)

  @Flag(help: "Make the database that is used where no folder has one.") var user = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let path = try path(environment.location)
    if global.dryRun {
      if environment.location.exists(path) { throw StoreError.exists(path: path) }
    } else {
      try Store.create(at: path, context: environment.storeContext)
    }
    try environment.console.write(
      Document(schema: "crm.init/1", CreatedDatabase(path: path, isDryRun: global.dryRun)))
    return .done
  }

  private func path(_ location: DatabaseLocation) throws -> String {
    guard user else { return location.created }
    guard let path = location.ofUser else {
      throw UsageError(.missingValue, "HOME is not set", hint: "name the file with --db")
    }
    return path
  }
}
