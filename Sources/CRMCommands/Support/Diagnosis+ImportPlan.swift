import CRMKit

extension Diagnosis {
  /// Why the columns of a file cannot be brought to fields as asked, with its hint.
  init(plan error: ImportPlanError) {
    switch error {
    case .malformedMap(let text):
      self.init("malformed_map", "'\(text)' is not COLUMN=FIELD", hint: "write --map 'E-mail=email'", .usage)
    case .missingColumn(let name, let columns):
      self.init(
        "missing_column", "the file has no column '\(name)'",
        hint: didYouMean(name, among: columns) ?? "it has \(columns.joined(separator: ", "))", .usage)
    case .columnMappedTwice(let name):
      self.init("column_mapped_twice", "column '\(name)' is mapped twice", .usage)
    case .unknownTarget(let name, let column, let fields):
      self.init(
        "unknown_target", "'\(name)', given for column '\(column)', is not a field",
        hint: didYouMean(name, among: fields)
          ?? "it may be one of \(fields.joined(separator: ", ")), or custom:\(name) to keep it as a custom field",
        .usage)
    case .derivedTarget(let name, let column):
      self.init(
        "derived_target", "'\(name)', given for column '\(column)', is computed from other fields",
        hint: "map the column to one of those, or keep it with custom:\(name)", .usage)
    case .unknownColumns(let names):
      self.init(
        "unknown_columns",
        "unrecognised columns " + names.map { "'\($0)'" }.joined(separator: ", "),
        hint: "map them with --map, or use --unknown keep or --unknown drop", .invalidData)
    case .unknownPreset(let name, let presets):
      self.init(
        "unknown_preset", "'\(name)' is not a preset",
        hint: didYouMean(name, among: presets) ?? "crm import presets lists them", .usage)
    case .notADateColumn(let name):
      self.init("not_a_date_column", "column '\(name)' is not a date column", .usage)
    case .invalidSavedMapping(let name):
      self.init("invalid_saved_mapping", "the saved mapping '\(name)' cannot be read", .invalidData)
    case .missingField(let noun, let fields, let columns):
      let names = fields.map { "'\($0)'" }.joined(separator: " or ")
      self.init(
        "missing_field",
        "no column holds the \(names) of \(noun.rawValue)s: " + columns.joined(separator: ", "),
        hint: "map one with --map 'COLUMN=\(fields[0])'", .invalidData)
    case .namesOnly:
      self.init(
        "names_only", "the rows name customers only by name",
        hint: "--match-names matches customers by name, and rejects rows whose name is ambiguous",
        .invalidData)
    case .noCurrency:
      self.init(
        "no_currency", "the currency of the amounts is not given",
        hint: "pass --currency EUR, or set a default with crm config set base-currency EUR", .usage)
    case .currencyDiffers(let column, let says, let asked):
      self.init(
        "currency_differs",
        "column '\(column)' is \(says.map { "in \($0)" } ?? "in another currency"), and --currency says \(asked)",
        hint: says.map { "leave out --currency, or write --currency \($0)" }
          ?? "write the currency of the column after --currency", .usage)
    case .noIdentifyingColumn(let columns):
      self.init(
        "no_identifying_column", "no column identifies a customer: " + columns.joined(separator: ", "),
        hint: "map one with --map 'COLUMN=email'", .invalidData)
    }
  }
}
