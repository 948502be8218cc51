import ArgumentParser
import CRMKit
import Tabular

/// `crm init`
struct Init: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "init", abstract: "Create a database.",
    discussion: """
      Unless a file is named, by --db or CRM_DB as well, it is .crm/crm.db in the working folder, and is
      found from every folder below. Only you can read the file.

      Examples:
        crm init
        crm init --user
        crm init customers.db
      """)
  static var result: (any Tabulated.Type)? { CreatedDatabase.self }

  @Argument(help: "file to create", completion: .file()) var file: String?
  @Flag(help: "create the database of your home folder, used if no working folder has one") var user = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let path = try path(environment.location)
    // Under the name of another's journal it would be taken for that.
    if let role = environment.console.protectedFiles.role(of: path), role != .database {
      throw ProtectedFile(path: path, role: role)
    }
    if global.dryRun {
      if environment.location.exists(path) { throw StoreError.exists(path: path) }
    } else {
      try Store.create(at: path, context: environment.storeContext)
    }
    try environment.console.write(
      receipt: Document(schema: "crm.init/1", CreatedDatabase(path: path, isDryRun: global.dryRun)))
    return .done
  }

  private func path(_ location: DatabaseLocation) throws -> String {
    guard [file != nil, global.db != nil, user].filter(\.self).count < 2 else {
      throw UsageError(
        .conflictingOptions, "the database is named twice", hint: "give one of FILE, --db and --user")
    }
    if let file { return file }
    guard user else { return location.created }
    guard let path = location.ofUser else {
      throw UsageError(.missingValue, "HOME is not set", hint: "name the file: crm init customers.db")
    }
    return path
  }
}

/// What `crm init` made.
struct CreatedDatabase: Tabulated {
  static let columns = [
    Column("path", help: "path of the database"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  let path: String
  let isDryRun: Bool

  var cells: [Cell] { [.text(path), .boolean(isDryRun)] }
}
