import ArgumentParser
import CRMKit

/// Which rows of a file may be written, and what bad ones do.
struct RowPolicyOptions: ParsableArguments {
  @Option(
    help: .init("upsert; create skips records that are there, update those that are not.", valueName: "mode"),
    completion: .list(ImportOptions.Mode.allCases.map(\.rawValue)),
    transform: ImportOptions.Mode.init(argument:))
  var mode = ImportOptions.Mode.upsert

  @Option(
    help: .init("What a bad row does: fail keeps the whole file out, skip only the row.", valueName: "what"),
    completion: .list(ImportOptions.OnError.allCases.map(\.rawValue)),
    transform: ImportOptions.OnError.init(argument:))
  var onError = ImportOptions.OnError.fail

  @Option(
    help: .init("Write rejected rows to this file, with the reason.", valueName: "file"), completion: .file())
  var rejects: String?
}
