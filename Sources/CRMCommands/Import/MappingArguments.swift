import ArgumentParser
import CRMKit
import Tabular

/// How the columns of an input file become fields of a record.
struct MappingArguments: ParsableArguments {
  @Option(
    help: .init(
      "preset of the exporting system; 'none' for no preset, detected from the header by default",
      valueName: "name"),
    completion: .list(Set(ImportPresetRow.all.map(\.preset)).sorted() + ["none"]))
  var preset: String?

  @Option(
    help: .init(
      "map a column to a field: 'E-mail=email', 'Tier=custom:tier', 'Notes=-'; repeatable",
      valueName: "column=field"))
  var map: [String] = []

  @Option(
    help: .init("apply the import mapping saved under this name", valueName: "name"),
    completion: .shellCommand("crm complete mappings"))
  var mapping: String?

  @Option(help: .init("save the import mapping of this run under a name", valueName: "name"))
  var saveMapping: String?

  @Option(
    help: .init("for unrecognised columns: keep, drop or reject", valueName: "what"),
    completion: .list(UnknownColumns.allCases.map(\.rawValue)), transform: UnknownColumns.init(argument:))
  var unknown: UnknownColumns?

  @Flag(help: "short for --unknown drop") var dropUnknown = false

  @Option(
    help: .init(
      "date format, such as DD/MM/YYYY, excel, epoch or epoch-ms, of all date columns or of one",
      valueName: "[column=]pattern"))
  var dateFormat: [String] = []

  @Option(
    help: .init("decimal separator of numbers: '.' or ','", valueName: "character"),
    transform: decimalPoint(argument:))
  var decimal: UInt8?

  @Option(
    help: .init(
      "round surplus decimals: half-even or half-up; refused by default",
      valueName: "method"),
    completion: .list(Rounding.allCases.map(\.rawValue)), transform: Rounding.init(argument:))
  var round: Rounding?

  @Option(
    help: .init(
      "for a bad value of an optional field such as a birthday: reject the row, or warn",
      valueName: "what"),
    completion: .list(MappingOptions.OnInvalid.allCases.map(\.rawValue)),
    transform: MappingOptions.OnInvalid.init(argument:))
  var onInvalid = MappingOptions.OnInvalid.reject

  @Option(help: .init("country of national phone numbers, such as DE", valueName: "code"))
  var defaultRegion: String?

  /// - Parameters:
  ///   - noun: what the file holds; columns of unknown meaning are kept with customers, deals and tickets alone, unless asked.
  ///   - store: where saved mappings and custom fields are; `nil` if there is no database.
  /// - Throws: ``ImportPlanError``, ``ValueError``, ``RecordError``.
  func value(
    for path: String, of noun: RecordNoun = .customer, in store: Store?
  ) throws -> MappingOptions {
    var options = MappingOptions()
    if ![.customer, .deal, .ticket].contains(noun) { options.unknown = .drop }
    if let mapping { try options.apply(saved(mapping, in: store), of: noun) }
    if let preset {
      options.preset = preset == "none" ? .none : .named(try ImportPreset.named(preset, of: noun))
    }
    options.maps =
      try map.map(ColumnMap.init(parsing:))
      + options.maps.filter { saved in
        !map.contains { $0.lowercased().hasPrefix(saved.column.lowercased() + "=") }
      }
    options.unknown = unknown ?? (dropUnknown ? .drop : options.unknown)
    options.customFields = try store?.customFieldRules() ?? []
    options.defaultRegion = try region ?? options.defaultRegion ?? store?.setting(.defaultRegion)
    options.fileName = path.split(separator: "/").last.map(String.init)
    options.point = decimal ?? options.point
    options.rounding = round ?? options.rounding
    options.onInvalid = onInvalid
    for text in dateFormat { try add(dateFormat: text, to: &options) }
    return options
  }

  var region: String? {
    get throws {
      guard let code = defaultRegion?.uppercased() else { return nil }
      guard CallingCode(region: code) != nil else {
        throw UsageError(
          .invalidValue, "'\(code)' is not a country code", hint: "write two letters such as DE")
      }
      return code
    }
  }

  private func saved(_ name: String, in store: Store?) throws -> SavedMapping {
    guard let store else { throw RecordError.unknownMapping(name, known: []) }
    return try store.savedMapping(name)
  }

  private func add(dateFormat text: String, to options: inout MappingOptions) throws {
    guard let equals = text.lastIndex(of: "=") else {
      options.dateFormat = try DateFormat(parsing: text)
      return
    }
    options.dateFormats[String(text[..<equals])] = try DateFormat(
      parsing: String(text[text.index(after: equals)...]))
  }
}

private func decimalPoint(argument: String) throws -> UInt8 {
  guard argument == "." || argument == ",", let byte = argument.utf8.first else {
    throw UsageError(.invalidValue, "'\(argument)' is neither '.' nor ','", hint: "write --decimal ,")
  }
  return byte
}

extension UnknownColumns: Choice {}
extension Rounding: Choice {}
extension MappingOptions.OnInvalid: Choice {}
