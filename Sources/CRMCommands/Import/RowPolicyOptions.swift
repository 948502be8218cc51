import ArgumentParser
import CRMKit

/// Which rows of a file may be written, and what bad ones do.
struct RowPolicyOptions: ParsableArguments {
  @Option(
    help: .init("upsert; create skips existing records, update skips new ones", valueName: "mode"),
    completion: .list(ImportOptions.Mode.allCases.map(\.rawValue)),
    transform: ImportOptions.Mode.init(argument:))
  var mode = ImportOptions.Mode.upsert

  @Option(
    help: .init("for bad rows: fail rejects the whole file, skip only the row", valueName: "what"),
    completion: .list(ImportOptions.OnError.allCases.map(\.rawValue)),
    transform: ImportOptions.OnError.init(argument:))
  var onError = ImportOptions.OnError.fail

  @Option(
    help: .init("write rejected rows with the reason to this file", valueName: "file"), completion: .file())
  var rejects: String?
}
