import ArgumentParser
import CRMKit
import Tabular

/// `crm db content-hash`
struct DatabaseContentHash: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "content-hash", abstract: "Print a hash of the contents of the database.",
    discussion: """
      Two databases with the same rows under the same ids have the same hash, whatever their history: an undo
      restores the earlier hash, and 'crm export --all' and 'crm import --all' preserve it.

      Examples:
        crm db content-hash
        crm db content-hash -f json
      """)

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let hash = ContentHashRow(hash: try environment.openStore(.reading).contentHash())
    var document = Document(schema: "crm.content_hash/1", hash)
    document.line = hash.hash
    try environment.console.write(document)
    return .done
  }
}

/// The hash of a database's contents.
private struct ContentHashRow: Tabulated {
  static let columns = [Column("content_hash", help: "sum of the SHA-256 hashes of all rows")]

  let hash: String

  var cells: [Cell] { [.text(hash)] }
}
