import ArgumentParser
import CRMKit
import Tabular

/// Where an export goes.
struct ExportFileArgument: ParsableArguments {
  @Argument(help: "file; standard output by default", completion: .file()) var file: String?

  /// Chooses the file and the format of an export, csv by default.
  ///
  /// - Parameter endings: what the file's name may end in besides the formats.
  /// - Throws: ``UsageError`` where the file is named twice or asks for a form that is not written, ``ProtectedFile``.
  func prepare(_ environment: Environment, endings: [String] = []) throws {
    if file != nil, environment.global.output != nil {
      throw UsageError(
        .conflictingOptions, "the file is named twice", hint: "give FILE or --output, not both")
    }
    environment.console.standardFormat = .csv
    try environment.console.send(to: file ?? environment.global.output, endings: endings)
  }
}

extension Environment {
  /// What a list of these columns is sorted by.
  func order(of columns: [Column]) throws -> [SortKey] {
    try SortKey.parse(global.sort, of: columns)
  }

  /// A span of time, as an option names it.
  /// - Throws: ``RecordError/invalid(field:_:)``.
  func span(_ text: String?, of field: String, in store: Store) throws -> DateSpan? {
    guard let text else { return nil }
    let zone = try zone(of: store)
    do throws(ValueError) { return try DateSpan(parsing: text, now: now, zone: zone) } catch {
      throw RecordError.invalid(field: field, error)
    }
  }

  /// Unix seconds of a time, as an option names it: the first second of a day.
  /// - Throws: ``RecordError/invalid(field:_:)``.
  func instant(_ text: String?, of field: String, in store: Store) throws -> Int64? {
    guard let text else { return nil }
    let zone = try zone(of: store)
    do throws(ValueError) {
      return try TimeExpression(parsing: text, now: now, zone: zone).start.seconds
    } catch { throw RecordError.invalid(field: field, error) }
  }
}
