import ArgumentParser
import CRMKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file of an import of any noun but customers, its columns, and what becomes of its rows.
struct FileImportArguments: ParsableArguments {
  @Argument(help: "CSV, TSV, JSON or NDJSON file, or - for standard input.", completion: .file())
  var file: String
  @OptionGroup(title: "Columns") var columns: MappingArguments
  @OptionGroup(title: "Rows") var policy: RowPolicyOptions
  @OptionGroup(title: "File") var reading: ReadingOptions

  /// - Throws: ``UsageError`` for a file of rejects that is the file itself, and what the mapping throws.
  func options(of noun: RecordNoun, in store: Store, _ global: GlobalOptions) throws -> ImportOptions {
    try refuseSameFile(policy.rejects, file)
    var options = ImportOptions(path: file)
    options.read = try reading.value
    options.mapping = try columns.value(for: file, of: noun, in: store)
    options.mode = policy.mode
    options.onError = policy.onError
    options.rejects = policy.rejects
    options.savedName = columns.saveMapping
    options.isDryRun = global.dryRun
    return options
  }
}

/// Refuses a file of rejects that leads to the file that is read.
func refuseSameFile(_ rejects: String?, _ file: String) throws {
  guard let rejects, let first = realpath(rejects, nil) else { return }
  defer { free(first) }
  guard let second = realpath(file, nil) else { return }
  defer { free(second) }
  guard strcmp(first, second) == 0 else { return }
  throw UsageError(
    .conflictingOptions, "'\(rejects)' is the file that is imported",
    hint: "name another file after --rejects")
}
