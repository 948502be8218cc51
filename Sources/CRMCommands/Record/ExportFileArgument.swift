import ArgumentParser
import CRMKit
import Tabular

/// Where an export goes.
struct ExportFileArgument: ParsableArguments {
  @Argument(help: "The file; standard output where it is left out.", completion: .file()) var file: String?

  /// Chooses the file and the format of an export, csv by default.
  /// - Throws: ``UsageError`` where the file is named twice.
  func prepare(_ environment: Environment) throws {
    if file != nil, environment.global.output != nil {
      throw UsageError(
        .conflictingOptions, "the file is named twice", hint: "give FILE or --output, not both")
    }
    environment.console.standardFormat = .csv
    environment.console.output = file ?? environment.global.output
  }
}

extension Environment {
  /// What a list of these columns is sorted by.
  func order(of columns: [Column]) throws -> [CustomerOrder] {
    try SortKey.parse(global.sort, of: columns).map {
      CustomerOrder(column: $0.column, isDescending: $0.isDescending)
    }
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
