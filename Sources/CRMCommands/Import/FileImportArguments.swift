import ArgumentParser
import CRMKit

/// The files of an import of any noun but customers, its columns, and the treatment of its rows.
struct FileImportArguments: ParsableArguments {
  @Argument(
    help: .init("CSV, TSV, JSON or NDJSON files, or - for standard input", valueName: "file"),
    completion: .file())
  var files: [String]
  @OptionGroup(title: "Columns") var columns: MappingArguments
  @OptionGroup(title: "Rows") var policy: RowPolicyOptions
  @OptionGroup(title: "File") var reading: ReadingOptions

  /// What to do with each file.
  ///
  /// - Throws: ``UsageError`` and ``ProtectedFile`` for a file of rejects that is another file as well, and what the
  ///   mapping throws.
  func options(
    of noun: RecordNoun, in store: Store, _ environment: Environment, _ activity: ActivityFileOptions? = nil
  ) throws -> ImportedFiles {
    let files = try checked(files: files)
    let options = try files.map { file in
      var options = ImportOptions(path: file)
      options.read = try reading.value(in: environment)
      options.mapping = try columns.value(for: file, of: noun, in: store)
      options.mapping.matchesIDs = activity?.match == .id
      options.mode = policy.mode
      options.onError = policy.onError
      options.rejects = try rejects(policy.rejects, of: files, in: store, environment.global)
      options.savedName = columns.saveMapping
      options.isDryRun = environment.global.dryRun
      return options
    }
    return ImportedFiles(options: options, store: store, environment: environment)
  }

  /// The country whose national phone numbers are meant.
  func numbering(in store: Store) throws -> CallingCode? {
    try (columns.region ?? store.setting(.defaultRegion)).flatMap(CallingCode.init(region:))
  }
}

/// Where the rejected rows of the files go: to no file that is read, kept or written besides.
func rejects(
  _ path: String?, of inputs: [String], in store: Store, _ global: GlobalOptions
) throws -> OutputPath? {
  guard let path else { return nil }
  guard path != "-" else {
    throw UsageError(
      .invalidValue, "--rejects cannot be -: standard output has the summary",
      hint: "name a file: --rejects rejects.csv")
  }
  if let output = global.output, FileIdentity(output) == FileIdentity(path) {
    throw UsageError(
      .conflictingOptions, "--output and --rejects name one file", hint: "name another file after --rejects")
  }
  return try OutputPath(path, protecting: inputs.reduce(store.protectedFiles) { $0.and(reading: $1) })
}

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
